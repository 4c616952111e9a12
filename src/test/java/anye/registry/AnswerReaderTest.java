package anye.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;

import anye.employer.RegisterField;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that cannot be understood is silence, and never a register that has nothing. */
class AnswerReaderTest {

    /** A woman. */
    private static final ResidentNumber PERSON = ResidentNumber.of("330199198808080403");
    private static final CreditCode UNIT = CreditCode.of("91210302MA00XX0157");
    private static final BusinessYear YEAR = new BusinessYear(2025);

    private static Asked asked(Department department) {
        return switch (department) {
            case PEOPLE, CERTIFICATES -> new Asked(department, PERSON, null, null);
            case UNITS -> new Asked(department, null, UNIT, null);
            default -> new Asked(department, PERSON, UNIT, YEAR);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAGES             | {"months":{"2025-01":"1900.00","2025-12":"100000000.00"}}
            WAGES             | {"months":{}}
            WAGES             | {"months":{},"year":2025}
            SOCIAL_INSURANCE  | {"months":["2025-01","2025-02"]}
            MEDICAL_INSURANCE | {"months":[]}
            CERTIFICATES      | {"certificates":[]}
            CERTIFICATES      | {"certificates":[{"type":"DISABILITY","number":"33019919880808040344","category":"PHYSICAL","grade":4,"validFrom":"2020-01-01","validTo":null}]}
            CERTIFICATES      | {"certificates":[{"type":"VETERAN","number":"样例军A000001","grade":10,"validFrom":"2020-01-01"}]}
            PEOPLE            | {}
            PEOPLE            | {"name":"样例甲","gender":"FEMALE","phone":null}
            UNITS             | {}
            UNITS             | {"name":"样例厂","creditCode":"91210302MA00XX0157","employerType":"ENTERPRISE","industry":"C"}
            """)
    void the_shape_agreed_on_is_an_answer(Department department, String said) {
        assertThatCode(() -> AnswerReader.check(asked(department), said)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Department.class)
    void an_envelope_a_page_a_list_and_a_text_cut_off_are_silence_of_every_department(Department department) {
        for (var said : new String[] {"{\"code\":0,\"data\":{\"months\":[],\"certificates\":[],\"name\":\"样例甲\"}}", "{\"code\":500,\"msg\":\"系统繁忙\"}", "<html></html>", "", "null", "[]", "{\"name\":\"样例", "17",
            "{\"name\":\"样例甲\",\"name\":\"样例乙\",\"months\":[],\"certificates\":[]}"}) {
            assertThatThrownBy(() -> AnswerReader.check(asked(department), said)).as(said).isInstanceOf(AnswerReader.NotUnderstood.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAGES             | {}
            WAGES             | {"months":["2025-01"]}
            WAGES             | {"months":{"2024-12":"1900.00"}}
            WAGES             | {"months":{"2025-13":"1900.00"}}
            WAGES             | {"months":{"2025-1":"1900.00"}}
            WAGES             | {"months":{"2025-01":1900}}
            WAGES             | {"months":{"2025-01":"-1900.00"}}
            WAGES             | {"months":{"2025-01":"100000000.01"}}
            WAGES             | {"months":{"2025-01":null}}
            WAGES             | {"months":{},"year":2024}
            WAGES             | {"months":{},"idNumber":"33019919691215002X"}
            WAGES             | {"months":{},"creditCode":"91210304MA00XX023Y"}
            SOCIAL_INSURANCE  | {}
            SOCIAL_INSURANCE  | {"months":{"2025-01":true}}
            SOCIAL_INSURANCE  | {"months":["2026-01"]}
            MEDICAL_INSURANCE | {"months":[1,2]}
            CERTIFICATES      | {}
            CERTIFICATES      | {"certificates":null}
            CERTIFICATES      | {"certificates":[{"type":"SOMETHING","number":"1","grade":1,"validFrom":"2020-01-01"}]}
            CERTIFICATES      | {"certificates":[{"type":"DISABILITY","number":"33019919880808040344","category":"PHYSICAL","grade":0,"validFrom":"2020-01-01"}]}
            CERTIFICATES      | {"certificates":[{"type":"DISABILITY","number":"33019919880808040344","category":"PHYSICAL","grade":5,"validFrom":"2020-01-01"}]}
            CERTIFICATES      | {"certificates":[{"type":"DISABILITY","number":"33019919880808040344","category":"PHYSICAL","grade":1e99999999,"validFrom":"2020-01-01"}]}
            CERTIFICATES      | {"certificates":[{"type":"VETERAN","number":"样例军A000001","grade":11,"validFrom":"2020-01-01"}]}
            CERTIFICATES      | {"certificates":[{"type":"VETERAN","number":"样例军A000001","grade":1,"validFrom":"2020-01-01","validTo":"2019-12-31"}]}
            CERTIFICATES      | {"certificates":[{"type":"VETERAN","grade":1,"validFrom":"2020-01-01"}]}
            PEOPLE            | {"phone":"100"}
            PEOPLE            | {"name":"  "}
            PEOPLE            | {"name":7}
            PEOPLE            | {"name":"样例甲","gender":"MALE"}
            PEOPLE            | {"name":"样例甲","gender":"X"}
            PEOPLE            | {"name":"样例甲","idNumber":"33019919691215002X"}
            UNITS             | {"creditCode":"91210302MA00XX0157"}
            UNITS             | {"name":"样例厂","creditCode":"91210304MA00XX023Y"}
            UNITS             | {"name":"样例厂","employerType":"COMPANY"}
            UNITS             | {"name":"样例厂","industry":"制造业"}
            UNITS             | {"name":"样例厂","division":"21"}
            """)
    void another_shape_a_word_nobody_knows_somebody_else_another_year_and_numbers_that_cannot_be_are_silence(Department department, String said) {
        assertThatThrownBy(() -> AnswerReader.check(asked(department), said)).isInstanceOf(AnswerReader.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEMALE", "MALE"})
    void the_sex_is_that_of_the_number(String said) {
        assertThat(understood(new Asked(Department.PEOPLE, PERSON, null, null), "{\"name\":\"样例甲\",\"gender\":\"" + said + "\"}")).isEqualTo(said.equals(PERSON.gender().name()));
    }

    private static boolean understood(Asked asked, String said) {
        try {
            AnswerReader.check(asked, said);
            return true;
        } catch (AnswerReader.NotUnderstood silence) {
            return false;
        }
    }

    @Test
    void what_is_understood_is_read() {
        assertThat(AnswerReader.wages(json("{\"months\":{\"2025-03\":\"2345.67\"}}"), YEAR)).isEqualTo(Map.of(3, Money.parse("2345.67")));
        assertThat(AnswerReader.months(json("{\"months\":[\"2025-03\",\"2025-11\"]}"), YEAR)).isEqualTo(Months.of(3, 11));
        assertThat(AnswerReader.person(json("{}")).isFound()).isFalse();
        assertThat(AnswerReader.unit(json("{\"name\":\" 样例厂 \",\"division\":\"210302\"}"))).isEqualTo(Map.of(RegisterField.NAME, "样例厂", RegisterField.REGISTRATION_DIVISION, "210302"));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
