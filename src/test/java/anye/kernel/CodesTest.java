package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"91210302MA00XX0157", "91210304MA00XX023Y", "91330106MA00XX031B", "91410105MA00XX04X3",
        "91410102MA00XX058P", "92210381MA00XX066R", "1221030000XX000788", "1141010000XX000869", "52330106MJ00XX0939",
        "5133010000XX001077", "93210321MA00XX111T", "N2210323MF00XX128E", "8141010000XX001313"})
    void credit_codes_with_both_check_digits_right_are_accepted(String code) {
        assertThat(CreditCode.of(code).value()).isEqualTo(code);
        assertThat(CreditCode.of(" " + code.toLowerCase()).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91210302MA00XX0158, check
            91210302MA00XX1157, check
            91210302MAI0XX0157, characters
            91210302MA00XX015,  length
            ,                   length
            """)
    void a_wrong_credit_code_is_refused_for_its_own_reason(String code, String reason) {
        assertThatThrownBy(() -> CreditCode.of(code)).isInstanceOf(Refusal.class).hasMessage("kernel.creditCode." + reason);
    }

    /** Given out in Xiamen before 2016, with a last character that the standard does not ask for. */
    @Test
    void an_old_code_of_the_trial_is_lawful_and_unusual() {
        assertThat(CreditCode.of("91350203M0001QKT19").isUnusual()).isTrue();
        assertThat(CreditCode.of("91210302MA00XX0157").isUnusual()).isFalse();
    }

    /** What the organization's own digit says wrongly is no reason to refuse, if the whole checks. */
    @Test
    void a_code_whose_inner_check_is_wrong_is_unusual() {
        var code = CreditCode.of("91210302MA00XX016A");
        assertThat(code.isUnusual()).isTrue();
        assertThat(code.organizationCode()).isEqualTo("MA00XX016");
    }

    @Test
    void what_a_portal_vouches_for_is_taken_as_it_is() {
        assertThat(new CreditCode("91210302MA00XX0158").isUnusual()).isTrue();
        assertThatThrownBy(() -> new CreditCode("91210302MAI0XX0157")).hasMessage("kernel.creditCode.characters");
    }

    @Test
    void a_credit_code_is_read_however_it_is_written() {
        assertThat(CreditCode.of("９１２１０３０２ MA00XX\u200B0157").value()).isEqualTo("91210302MA00XX0157");
    }

    @Test
    void a_credit_code_knows_its_parts_and_hides_its_middle() {
        CreditCode code = CreditCode.of("91210302MA00XX0157");
        assertThat(code.organizationCode()).isEqualTo("MA00XX015");
        assertThat(code.registration()).isEqualTo("91");
        assertThat(code.registeredIn()).contains(Division.of("210302"));
        assertThat(code.masked()).isEqualTo("9121030*******0157");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33019919880808040344,    PHYSICAL, 4, 0
            33019919880808040312,    VISUAL,   2, 0
            33019919880808040371B1,  MULTIPLE, 1, 1
            33019919880808040371B11, MULTIPLE, 1, 11
            33019919691215002x23,    HEARING,  3, 0
            """)
    void a_certificate_number_tells_category_grade_and_reissue(String number, DisabilityCategory category, int grade, int reissue) {
        CertificateNumber of = CertificateNumber.of(number);
        assertThat(of.category()).isEqualTo(category);
        assertThat(of.grade()).isEqualTo(grade);
        assertThat(of.reissue()).isEqualTo(reissue);
        assertThat(of.residentNumberPart().value()).isEqualTo(number.substring(0, 18).toUpperCase());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33019919880808040381,   shape
            33019919880808040345,   shape
            330199198808080403 72,  shape
            33019919880808040371B,  shape
            330199198808080403,     shape
            33019919880808040444,   residentNumber
            """)
    void a_wrong_certificate_number_is_refused(String number, String reason) {
        assertThatThrownBy(() -> CertificateNumber.of(number)).isInstanceOf(Refusal.class)
                .hasMessage("kernel.certificateNumber." + reason);
    }

    @Test
    void a_certificate_number_prints_masked() {
        assertThat(CertificateNumber.of("33019919880808040371B1")).hasToString("330199********040371B1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210000, 210300, true
            210000, 210302, true
            210300, 210302, true
            210302, 210302, true
            210302, 210300, false
            210300, 210402, false
            000000, 330106, true
            210000, 000000, false
            """)
    void a_division_contains_those_below_it(String outer, String inner, boolean contains) {
        assertThat(Division.of(outer).contains(Division.of(inner))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210302, COUNTY,   210300, 210000, 210300
            210300, CITY,     210300, 210000, 210000
            210000, PROVINCE, 210000, 210000, 000000
            000000, NATION,   000000, 000000, 000000
            """)
    void a_division_knows_its_place(String code, Division.Level level, String city, String province, String parent) {
        Division division = Division.of(code);
        assertThat(division.level()).isEqualTo(level);
        assertThat(division.city().code()).isEqualTo(city);
        assertThat(division.province().code()).isEqualTo(province);
        assertThat(division.parent().code()).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21030", "2103021", "abcdef", "910000", "000001", "210001"})
    void what_is_no_division_is_refused(String code) {
        assertThatThrownBy(() -> Division.of(code)).isInstanceOf(Refusal.class).hasMessage("kernel.division.shape");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            瓜尔孜,       瓜*孜
            张三,         张*
            王,           王
            欧阳样例,     欧**例
            """)
    void names_keep_their_ends(String name, String masked) {
        assertThat(Masked.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33019919880808040344,   330199**********0344
            33019919880808040343B1, 330199************43B1
            豫军A012345,             豫军*****45
            辽军12,                  辽军**
            """)
    void the_number_of_a_certificate_keeps_its_ends(String number, String masked) {
        assertThat(Masked.certificate(number)).isEqualTo(masked);
    }

    @Test
    void telephones_and_units_keep_their_ends() {
        assertThat(Masked.phone("1812345999")).isEqualTo("18*****999");
        assertThat(Masked.unit("西样例公司之十八")).isEqualTo("西*****十八");
        assertThat(Masked.name(null)).isEmpty();
    }
}
