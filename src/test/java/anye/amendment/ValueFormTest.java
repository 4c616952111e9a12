package anye.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import anye.kernel.Division;
import anye.policy.Amendment;
import anye.policy.Edition;
import anye.policy.Figure;
import anye.policy.Policies;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFormTest {

    private final Policies policies = new Policies();

    static Stream<Figure<?>> everyFigure() {
        return Figure.ALL.stream();
    }

    @Tag("AC-73")
    @ParameterizedTest
    @MethodSource("everyFigure")
    void every_figure_can_be_typed_as_it_is(Figure<?> figure) {
        everyEdition(figure);
    }

    private <T> void everyEdition(Figure<T> figure) {
        for (var editions : policies.all(figure).values()) {
            for (Edition<T> edition : editions) {
                var parts = ValueForm.parts(edition.written());
                assertThat(parts).isNotEmpty();
                var written = ValueForm.written(edition.written(), parts.stream().map(ValueForm.Part::text).toList());
                var read = Amendment.read(figure, Division.NATION, YearMonth.of(2027, 1), written, "样例文件", true, Instant.EPOCH);
                assertThat(read.edition().figure().value()).isEqualTo(edition.figure().value());
            }
        }
    }

    @Test
    void what_is_left_empty_or_is_no_number_is_refused_at_its_field() {
        var like = "[{\"atLeast\":\"0.01\",\"factor\":\"0.50\"},{\"days\":3}]";
        assertThat(ValueForm.parts(like)).extracting(part -> String.join("/", part.path())).containsExactly("1/atLeast", "1/factor", "2/days");
        assertThatThrownBy(() -> ValueForm.written(like, List.of("0.01", " ", "3"))).hasMessage("amendment.value.missing");
        assertThatThrownBy(() -> ValueForm.written(like, List.of("0.01", "0.5", "three"))).hasMessage("amendment.value.number");
        assertThat(ValueForm.written(like, List.of("0.02", "0.9", "4"))).isEqualTo("[{\"atLeast\":\"0.02\",\"factor\":\"0.9\"},{\"days\":4}]");
    }
}
