package anye.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CreditCode CODE = CreditCode.of("91210302MA00XX0157");

    private LegalDocument document = LegalDocument.RESIDENT_ID;
    private String number = "210399196412310019";
    private String phone = "0412-5550000";
    private String name = "样例一";
    private String certifying = "210302";

    @Test
    void a_right_profile_is_complete_once_checked() {
        assertThat(check().complete()).isTrue();
        assertThat(aNewProfile().complete()).isFalse();
    }

    @Tag("AC-10")
    @Test
    void the_code_and_the_name_are_never_those_typed() {
        assertThat(check().creditCode()).isEqualTo(CODE);
        assertThat(check().name()).isEqualTo("鞍山样例一号制造有限公司");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399196412310019, 210399196412310019
            ２１０３９９１９６４１２３１００１９, 210399196412310019
            33019919691215002x, 33019919691215002X
            """)
    void an_identity_number_is_normalised(String typed, String saved) {
        number = typed;
        assertThat(check().legalNumber()).isEqualTo(saved);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENT_ID, 210399196501010113, kernel.residentNumber.check
            RESIDENT_ID, 210399196502290110, kernel.residentNumber.date
            RESIDENT_ID, 21039919650101011,  kernel.residentNumber.length
            RESIDENT_ID, 440524188001010014, kernel.residentNumber.date
            RESIDENT_ID, E12345678,          kernel.residentNumber.length
            PASSPORT,    E123,               employer.legalNumber.shape
            PASSPORT,    E12345678<b>,       employer.legalNumber.shape
            """)
    void a_wrong_number_is_refused_at_its_field(LegalDocument what, String typed, String code) {
        document = what;
        number = typed;
        assertRefused("legalNumber", code);
    }

    @Tag("AC-08")
    @ParameterizedTest
    @CsvSource(textBlock = """
            PASSPORT,                   E12345678
            HONG_KONG_MACAO_PERMIT,     H1234567890
            TAIWAN_PERMIT,              12345678
            FOREIGN_PERMANENT_RESIDENT, KAZ110090123105
            OTHER,                      210399196501010113
            """)
    void other_documents_are_taken_as_they_are(LegalDocument what, String typed) {
        document = what;
        number = typed;
        assertThat(check().legalNumber()).isEqualTo(typed);
    }

    @Test
    void an_empty_number_keeps_the_one_saved_unless_the_document_changes() {
        var before = check();
        number = "";
        assertThat(new ProfileCheck(TODAY).check(typed(), before).legalNumber()).isEqualTo("210399196412310019");
        document = LegalDocument.PASSPORT;
        assertThatThrownBy(() -> new ProfileCheck(TODAY).check(typed(), before)).hasMessage("employer.required");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            13800000000,       13800000000
            0412-5550000,      0412-5550000
            (0412) 5550000-12, 0412-5550000-12
            0412-5550000 转 12, 0412-5550000-12
            400-000-0000,      4000000000
            +852 20000000,     +85220000000
            """)
    void telephones_of_every_kind_are_accepted(String typed, String saved) {
        phone = typed;
        assertThat(check().legalPhone()).isEqualTo(saved);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12345
            无
            138000O0000
            手机
            12ab
            📱
            """)
    void what_is_no_telephone_is_refused(String typed) {
        phone = typed;
        assertRefused("legalPhone", "kernel.phone.shape");
    }

    @Test
    void all_faults_are_told_at_once_each_at_its_field() {
        phone = "无";
        name = " ";
        certifying = "210000";
        number = "210399196501010113";
        assertThatThrownBy(this::check).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.all()).extracting(Refusal::field).containsExactlyInAnyOrder("legalPhone", "legalName", "certifyingDivision", "legalNumber"));
    }

    @Test
    void blanks_are_not_a_name() {
        name = "  ";
        assertRefused("legalName", "employer.required");
    }

    @Tag("AC-07")
    @ParameterizedTest
    @CsvSource(textBlock = """
            210000
            210399
            330103
            000000
            """)
    void a_province_an_unknown_and_an_abolished_division_are_no_office(String code) {
        certifying = code;
        assertRefused("certifyingDivision", "employer.division.unknown");
    }

    @Test
    void the_city_itself_is_an_office() {
        certifying = "210300";
        assertThat(check().certifyingDivision()).isEqualTo(Division.of("210300"));
    }

    private void assertRefused(String field, String code) {
        assertThatThrownBy(this::check).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    private EmployerProfile check() {
        return new ProfileCheck(TODAY).check(typed(), aNewProfile());
    }

    private static EmployerProfile aNewProfile() {
        return new EmployerProfile(0, CODE, "鞍山样例一号制造有限公司", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    private EmployerProfile typed() {
        return new EmployerProfile(0, CreditCode.of("91210304MA00XX023Y"), "别的单位", " ", EmployerType.ENTERPRISE, Ownership.LIMITED, "C",
                Division.of(certifying), Division.of("210303"), Division.of("210381"), name, document, number, phone, null, null, "样例二", "13800000000",
                "样例路1号", "样例路1号", null);
    }
}
