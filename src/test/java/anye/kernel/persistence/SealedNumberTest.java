package anye.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.kernel.Installation;
import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import anye.kernel.Secrets;
import anye.testing.SystemSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands of a person in a database, and what becomes of it when somebody changes it there. */
class SealedNumberTest {

    private static final ResidentNumber ONE = ResidentNumber.of("21039919800101701X");
    private static final ResidentNumber OTHER = ResidentNumber.of("210399198001027015");

    private final ResidentNumberColumn column = new ResidentNumberColumn();

    @BeforeAll
    static void thisInstallationHasTwoSecrets() {
        SystemSettings.haveSecrets();
    }

    @Test
    void the_same_number_twice_is_two_texts_and_one_lookup() {
        var texts = IntStream.range(0, 1000).mapToObj(time -> column.convertToDatabaseColumn(ONE)).collect(Collectors.toSet());
        assertThat(texts).hasSize(1000).allMatch(text -> column.convertToEntityAttribute(text).equals(ONE));
        assertThat(texts).noneMatch(text -> text.contains("1980") && text.contains("701"));
        assertThat(Lookup.of(ResidentNumber.of(" 21039919800101701x"))).isEqualTo(Lookup.of(ONE)).hasSize(22).isNotEqualTo(Lookup.of(OTHER));
    }

    @Test
    void a_telephone_is_found_however_it_is_written_and_is_no_number() {
        assertThat(Lookup.ofPhone("138 0000-0000")).isEqualTo(Lookup.ofPhone("13800000000")).isNotEqualTo(Lookup.ofPhone("13800000001"));
        assertThat(Lookup.ofPhone(ONE.value())).isNotEqualTo(Lookup.of(ONE));
        assertThat(Lookup.ofPhone(null)).isNull();
    }

    @Test
    void what_is_cut_altered_or_of_another_column_does_not_open() {
        var sealed = column.convertToDatabaseColumn(ONE);
        var bytes = Base64.getDecoder().decode(sealed.substring(3));
        for (int place = 0; place < bytes.length; place++) {
            var altered = bytes.clone();
            altered[place] ^= 1;
            refused("a1." + Base64.getEncoder().encodeToString(altered));
        }
        IntStream.range(0, bytes.length).forEach(length -> refused("a1." + Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, length))));
        refused("");
        refused("a2." + sealed.substring(3));
        refused(new SecretColumn().convertToDatabaseColumn(ONE.value()));
        assertThatThrownBy(() -> new SecretColumn().convertToEntityAttribute(sealed)).isInstanceOf(IllegalStateException.class);
    }

    private void refused(String text) {
        assertThatThrownBy(() -> column.convertToEntityAttribute(text)).isInstanceOf(IllegalStateException.class).hasMessageNotContaining(ONE.value());
    }

    @Test
    void a_cell_put_there_from_another_row_is_refused() throws ReflectiveOperationException {
        var row = new SealedNumber(ONE);
        assertThat(row.number()).isEqualTo(ONE);
        var number = SealedNumber.class.getDeclaredField("number");
        number.setAccessible(true);
        number.set(row, OTHER);
        assertThatThrownBy(row::number).isInstanceOf(IllegalStateException.class);
    }

    /** Whoever has one has not the other, and the lookup is none that a key nobody keeps would give. */
    @Test
    void what_seals_and_what_finds_are_two_keys() {
        assertThat(Installation.secret("personal-data")).isNotEqualTo(Installation.secret("personal-lookup"));
        var text = "resident-number:" + ONE.value();
        var cuts = List.of("personal-data", "personal-lookup").stream()
                .map(name -> Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(Secrets.mac(name, text), 16))).toList();
        assertThat(cuts.get(0)).isNotEqualTo(Lookup.of(ONE));
        assertThat(cuts.get(1)).isEqualTo(Lookup.of(ONE));
    }
}
