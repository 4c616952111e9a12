package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void a_form_without_faults_is_not_refused() {
        assertThat(faults.of(() -> "right")).isEqualTo("right");
        faults.when(false, "name", "missing");
        faults.tell();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void all_faults_are_told_at_once_and_of_a_field_the_first() {
        assertThat(faults.<String>of(() -> {
            throw new Refusal("name", "missing");
        })).isNull();
        faults.when(true, "name", "long", 9);
        faults.when(true, "phone", "shape", 3);
        faults.when(true, null, "whole");
        assertThatThrownBy(faults::tell).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("name");
            assertThat(refusal.all()).extracting(Refusal::code).containsExactly("missing", "shape", "whole");
            assertThat(refusal.all().get(1).arguments()).containsExactly(3);
        });
    }

    @Test
    void the_faults_of_a_part_are_those_of_the_whole() {
        var part = new Faults();
        part.when(true, "from", "missing");
        part.when(true, "to", "reversed");
        faults.check(part::tell);
        assertThatThrownBy(faults::tell).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all()).hasSize(2));
    }

    @Test
    void one_fault_is_itself() {
        faults.when(true, "to", "reversed");
        assertThatThrownBy(faults::tell).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all()).containsExactly(refusal));
    }
}
