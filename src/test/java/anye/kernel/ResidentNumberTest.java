package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399196412310019, MALE,   1964-12-31
            210399196501010114, MALE,   1965-01-01
            210399196504300133, MALE,   1965-04-30
            210399196505010154, MALE,   1965-05-01
            210399197608310170, MALE,   1976-08-31
            210399197609010196, MALE,   1976-09-01
            210399201006150316, MALE,   2010-06-15
            210399200002290333, MALE,   2000-02-29
            33019919691215002X, FEMALE, 1969-12-15
            33019919700131004X, FEMALE, 1970-01-31
            330199198108310060, FEMALE, 1981-08-31
            330199198109010086, FEMALE, 1981-09-01
            410199197412310204, FEMALE, 1974-12-31
            410199197502280221, FEMALE, 1975-02-28
            41019919750301024X, FEMALE, 1975-03-01
            410199198410310264, FEMALE, 1984-10-31
            41019919841101028X, FEMALE, 1984-11-01
            330199198808080403, FEMALE, 1988-08-08
            21039919900101004X, FEMALE, 1990-01-01
            11010519491231002X, FEMALE, 1949-12-31
            440524188001010014, MALE,   1880-01-01
            """)
    void a_citizens_number_tells_gender_and_birth_date(String number, Gender gender, LocalDate birthDate) {
        ResidentNumber of = ResidentNumber.of(number);
        assertThat(of.gender()).isEqualTo(gender);
        assertThat(of.birthDate()).isEqualTo(birthDate);
        assertThat(of.document()).isEqualTo(ResidentNumber.Document.CITIZEN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            810000199408230021, HONG_KONG_MACAO_TAIWAN,     FEMALE
            830000199201300022, HONG_KONG_MACAO_TAIWAN,     FEMALE
            820000199001010088, HONG_KONG_MACAO_TAIWAN,     FEMALE
            830000197912310156, HONG_KONG_MACAO_TAIWAN,     MALE
            911124198108030024, FOREIGN_PERMANENT_RESIDENT, FEMALE
            911398199012310021, FOREIGN_PERMANENT_RESIDENT, FEMALE
            933840198802280043, FOREIGN_PERMANENT_RESIDENT, FEMALE
            92139219700515001X, FOREIGN_PERMANENT_RESIDENT, MALE
            """)
    void residence_cards_of_the_same_scheme_are_accepted(String number, ResidentNumber.Document document, Gender gender) {
        assertThat(ResidentNumber.of(number).document()).isEqualTo(document);
        assertThat(ResidentNumber.of(number).gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399196501010113,  check
            210399196502290110,  date
            210399196513010112,  date
            21039919650101011,   length
            2103991965010101144, length
            '',                  length
            ,                    length
            21039919650101011x,  check
            2103991965O1010114,  characters
            X10399196501010114,  characters
            210399 96501010114,  characters
            210399017001010110,  date
            """)
    void a_wrong_number_is_refused_for_its_own_reason(String number, String reason) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ResidentNumber.of(number));
        assertThat(refusal.code()).isEqualTo("kernel.residentNumber." + reason);
        assertThat(refusal.getMessage()).isEqualTo(refusal.code());
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void what_is_typed_is_normalised() {
        assertThat(ResidentNumber.of("  33019919691215002x ").value()).isEqualTo("33019919691215002X");
        assertThat(ResidentNumber.of("\u3000210399196501010114").value()).isEqualTo("210399196501010114");
    }

    @ParameterizedTest
    @ValueSource(strings = {"210399\u200B196501010114", "\u202D210399196501010114\u202C", "210399 19650101 0114", "210399-19650101-0114",
        "=\"210399196501010114\"", "'210399196501010114", "\uFEFF２１０３９９１９６５０１０１０１１４", "210399\u3000196501010114"})
    void what_copying_and_sheets_put_into_a_number_is_taken_out(String typed) {
        assertThat(ResidentNumber.of(typed).value()).isEqualTo("210399196501010114");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "×", "Х", "х", "Χ", "Ⅹ", "ⅹ", "Ｘ", "ｘ"})
    void a_sign_that_looks_like_x_at_the_end_is_x(String sign) {
        assertThat(ResidentNumber.of("33019919691215002" + sign).value()).isEqualTo("33019919691215002X");
    }

    @Test
    void where_a_character_is_wrong_is_said() {
        assertThat(catchThrowableOfType(Refusal.class, () -> ResidentNumber.of("2103991965O1010114")).arguments()).containsExactly(11);
        assertThat(catchThrowableOfType(Refusal.class, () -> ResidentNumber.of("21039919650101011")).arguments()).containsExactly(17);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KAZ110090123105, 1990-12-31
            kaz1100 901231 05, 1990-12-31
            CHE110023113001, 2023-11-30
            CHE110023120108, 1923-12-01
            CHE310000022904, 2000-02-29
            """)
    void the_older_card_of_a_foreigner_tells_the_birth_date_and_no_sex(String number, LocalDate birthDate) {
        var of = ResidentNumber.of(number);
        assertThat(of.birthDate()).isEqualTo(birthDate);
        assertThat(of.gender()).isNull();
        assertThat(of.document()).isEqualTo(ResidentNumber.Document.FOREIGN_PERMANENT_RESIDENT);
    }

    @Test
    void the_older_card_of_a_foreigner_prints_without_the_birth_date() {
        assertThat(ResidentNumber.of("KAZ110090123105")).hasToString("KAZ110*******05");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KAZ110090123106, check
            KAZ110090133105, date
            KA1110090123105, characters
            KAZ11009012310X, characters
            KAZ1100901231,   length
            """)
    void a_wrong_older_card_of_a_foreigner_is_refused_for_its_own_reason(String number, String reason) {
        assertThatThrownBy(() -> ResidentNumber.of(number)).hasMessage("kernel.residentNumber." + reason);
    }

    @Test
    void fifteen_digits_are_upgraded() {
        assertThat(ResidentNumber.of("210399650101011").value()).isEqualTo("210399196501010114");
    }

    @Test
    void it_prints_masked() {
        assertThat(ResidentNumber.of("210399196501010114")).hasToString("210399********0114");
        assertThat(ResidentNumber.of("210399196501010114").masked()).isEqualTo("210399********0114");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399201006150316, 2010-06-14, false
            210399201006150316, 2010-06-15, true
            440524188001010014, 2010-12-31, true
            440524188001010014, 2011-01-01, false
            """)
    void a_holder_is_born_and_not_older_than_people_get(String number, LocalDate day, boolean plausible) {
        assertThat(ResidentNumber.of(number).isPlausibleOn(day)).isEqualTo(plausible);
    }
}
