package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Refusal;
import anye.registry.FoundCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateDetailsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 10);
    private static final LocalDate TO = LocalDate.of(2030, 1, 9);

    @ParameterizedTest
    @CsvSource(textBlock = """
            33019919880808040344,   PHYSICAL, 1, grade
            33019919880808040341,   PHYSICAL, 4, grade
            33019919880808040344B1, VISUAL,   4, category
            33019919880808040344B1, PHYSICAL, 3, grade
            33019919880808040344,   VISUAL,   1, category
            """)
    void what_contradicts_the_number_is_refused_at_its_field(String number, DisabilityCategory category, int grade, String field) {
        assertThatThrownBy(() -> typed(CertificateType.DISABILITY, number, category, grade).checked()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo("declaration.certificate." + field + ".contradicts");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33019919880808040344,         PHYSICAL, 4
            33019919880808040371B11,      MULTIPLE, 1
            ３３０１９９１９８８０８０８０４０３１２, VISUAL,   2
            """)
    void category_and_grade_come_from_the_number(String number, DisabilityCategory category, int grade) {
        var unsaid = typed(CertificateType.DISABILITY, number, null, 0).checked();
        assertThat(unsaid.category()).isEqualTo(category);
        assertThat(unsaid.grade()).isEqualTo(grade);
        assertThat(typed(CertificateType.DISABILITY, number, category, grade).checked()).isEqualTo(unsaid);
    }

    @Test
    void the_number_of_a_veteran_says_no_grade_and_has_one_form() {
        var held = typed(CertificateType.VETERAN, "豫军Ａ０１２３４５", null, 7).checked();
        assertThat(held.number()).isEqualTo("豫军A012345");
        assertThat(held.grade()).isEqualTo(7);
        assertThatThrownBy(() -> typed(CertificateType.VETERAN, "豫军A012345", null, 0).checked()).hasMessage("declaration.certificate.grade.range");
        assertThatThrownBy(() -> typed(CertificateType.VETERAN, "豫", null, 7).checked()).hasMessage("declaration.certificate.number.shape");
    }

    /** Double credit hangs on it: a register's slip counts no month twice. */
    @Test
    void a_register_that_contradicts_the_number_is_marked_and_the_number_counts() {
        var slip = PlacementCertificate.fetched(1, new FoundCertificate(CertificateType.DISABILITY, "33019919880808040344", DisabilityCategory.PHYSICAL, 1, FROM, TO));
        assertThat(slip.isContradicted()).isTrue();
        assertThat(slip.fact().grade()).isEqualTo(4);
        assertThat(slip.details().grade()).isEqualTo(4);

        var sound = PlacementCertificate.fetched(1, new FoundCertificate(CertificateType.DISABILITY, "33019919880808040344", DisabilityCategory.PHYSICAL, 4, FROM, TO));
        assertThat(sound.isContradicted()).isFalse();
        var veteran = PlacementCertificate.fetched(1, new FoundCertificate(CertificateType.VETERAN, "豫军A012345", null, 3, FROM, null));
        assertThat(veteran.isContradicted()).isFalse();
        assertThat(veteran.fact().grade()).isEqualTo(3);
    }

    private static CertificateDetails typed(CertificateType type, String number, DisabilityCategory category, int grade) {
        return new CertificateDetails(type, number, category, grade, FROM, TO);
    }
}
