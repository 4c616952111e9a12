package anye.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anye.kernel.BusinessYear;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicApiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final String VERIFICATION = """
            {"division":"210302","businessYear":2025,
             "person":{"idNumber":"210399200002290333","jobCategory":null},
             "certificates":[{"type":"DISABILITY","grade":2,"validFrom":"2020-01-10","validTo":"2030-01-09"}],
             "contracts":[{"from":"2025-01-01","to":"2026-12-31","dispatched":false}],
             "wages":{"2025-01":"3000.00","2025-02":"1899.99","2025-12":"2080.00"},
             "socialInsurance":["2025-01","2025-02"],
             "medicalInsurance":["2025-01","2025-12"]}
            """;
    private static final String LEVY = """
            {"division":"210302","businessYear":2025,"employerType":"ENTERPRISE","averageHeadcount":"200",
             "creditedMonths":32,"averageAnnualWage":"80000","socialAverageWage":null}
            """;

    private final Policies policies = new Policies();

    /** The older card of a foreigner tells no sex: a man of 1990 works until 2053 whatever is not said of a woman. */
    @Test
    void a_foreigner_with_the_older_card_is_verified_when_the_sex_is_said() {
        JsonObject answer = verify(VERIFICATION.replace("210399200002290333", "KAZ110090123105").replace("\"jobCategory\":null", "\"gender\":\"MALE\""));

        assertThat(answer.getJsonArray("months").getJsonObject(0).getJsonObject("checks").getJsonObject("WORKING_AGE").getString("verdict")).isEqualTo("PASS");
    }

    @Test
    void a_year_is_verified_with_reasons() {
        JsonObject answer = verify(VERIFICATION);
        assertThat(answer.getInt("businessYear")).isEqualTo(2025);
        assertThat(answer.getJsonArray("months")).hasSize(12);
        JsonObject january = answer.getJsonArray("months").getJsonObject(0);
        assertThat(january.getString("month")).isEqualTo("2025-01");
        assertThat(january.getInt("multiplier")).isEqualTo(2);
        assertThat(january.getJsonObject("checks").keySet()).containsExactly("WAGE", "SOCIAL_INSURANCE", "MEDICAL_INSURANCE",
                "CERTIFICATE", "WORKING_AGE", "CONTRACT");
        JsonObject wage = january.getJsonObject("checks").getJsonObject("WAGE");
        assertThat(wage.getString("verdict")).isEqualTo("PASS");
        assertThat(wage.getString("value")).isEqualTo("3000.00");
        assertThat(wage.getString("threshold")).isEqualTo("1900.00");
        assertThat(wage.getString("citation")).contains("最低工资标准").endsWith("（待核实）");
        assertThat(wage.getString("reason")).isEqualTo("发放工资3000.00元，不低于最低工资标准1900.00元。");
        assertThat(verdict(answer, 2, "WAGE")).isEqualTo("FAIL");
        assertThat(verdict(answer, 3, "WAGE")).isEqualTo("NO_RECORD");
        assertThat(verdict(answer, 12, "SOCIAL_INSURANCE")).isEqualTo("NO_RECORD");
        assertThat(answer.getInt("confirmed")).isEqualTo(1);
        assertThat(answer.getInt("credited")).isEqualTo(2);
        assertThat(answer.getString("persons")).isEqualTo("0.1667");
        assertThat(answer.toString()).doesNotContain("210399200002290333");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "division":"210302"           | "division":"21030"                | division                  | kernel.division.shape
            "division":"210302"           | "division":"999999"               | division                  | kernel.division.shape
            "division":"210302"           | "division":"123456"               | division                  | policy.division.unknown
            "division":"210302"           | "division":210302                 | division                  | rules.api.type.JsonString
            "division":"210302"           | "division":null                   | division                  | rules.api.missing
            "division":"210302",          |                                   | division                  | rules.api.missing
            "division":"210302"           | "division":"210302","colour":"x"  | colour                    | rules.api.unknownField
            "businessYear":2025           | "businessYear":"2025"             | businessYear              | rules.api.type.JsonNumber
            "businessYear":2025           | "businessYear":2025.5             | businessYear              | rules.api.number
            "businessYear":2025           | "businessYear":-1                 | businessYear              | rules.api.number
            "businessYear":2025           | "businessYear":1e99999999         | businessYear              | rules.api.number
            "businessYear":2025           | "businessYear":1999               | businessYear              | kernel.businessYear.range
            210399200002290333            | 210399200002290334                | person.idNumber           | kernel.residentNumber.check
            210399200002290333            | 21039920000229033                 | person.idNumber           | kernel.residentNumber.length
            "jobCategory":null            | "jobCategory":"CLERK"             | person.jobCategory        | rules.api.oneOf
            "DISABILITY"                  | "OTHER"                           | certificates[0].type      | rules.api.oneOf
            "grade":2                     | "grade":5                         | certificates[0].grade     | rules.api.number
            "grade":2                     | "number":"33019919880808040344","grade":2 | certificates[0].grade | rules.api.gradeContradicts
            "grade":2                     | "number":"330199198808080403","grade":2 | certificates[0].number | kernel.certificateNumber.shape
            "jobCategory":null            | "gender":"FEMALE"                 | person.gender             | rules.api.genderContradicts
            210399200002290333            | KAZ110090123105                   | person.gender             | rules.api.genderNeeded
            210399200002290333            | KAZ110090123106                   | person.idNumber           | kernel.residentNumber.check
            "grade":2                     | "grade":0                         | certificates[0].grade     | rules.api.number
            "validTo":"2030-01-09"        | "validTo":"2020-01-09"            | certificates[0].validTo   | rules.api.reversed
            "validTo":"2030-01-09"        | "validTo":"2030-02-30"            | certificates[0].validTo   | rules.api.date
            "validTo":"2030-01-09"        | "validTo":"+999999999-12-31"      | certificates[0].validTo   | rules.api.date
            "to":"2026-12-31"             | "to":"2024-12-31"                 | contracts[0].to           | rules.api.reversed
            "dispatched":false            | "dispatched":"no"                 | contracts[0].dispatched   | rules.api.flag
            "2025-01":"3000.00"           | "2024-01":"3000.00"               | wages.2024-01             | rules.api.monthOutside
            "2025-01":"3000.00"           | "2025-13":"3000.00"               | wages.2025-13             | rules.api.month
            "2025-01":"3000.00"           | "2025-01":"-1"                    | wages.2025-01             | kernel.money.shape
            "2025-01":"3000.00"           | "2025-01":"NaN"                   | wages.2025-01             | kernel.money.shape
            "2025-01":"3000.00"           | "2025-01":"1e99"                  | wages.2025-01             | kernel.money.shape
            "2025-01":"3000.00"           | "2025-01":"99999999999999999999"  | wages.2025-01             | kernel.money.shape
            "2025-01":"3000.00"           | "2025-01":3000.00                 | wages.2025-01             | rules.api.type.JsonString
            "2025-01":"3000.00"           | "210399200002290333":"1"          | wages.?                   | rules.api.month
            ["2025-01","2025-02"]         | ["2025-01","2025-01"]             | socialInsurance[1]        | rules.api.duplicate
            ["2025-01","2025-02"]         | ["2026-01"]                       | socialInsurance[0]        | rules.api.monthOutside
            ["2025-01","2025-02"]         | "2025-01"                         | socialInsurance           | rules.api.type.JsonArray
            ["2025-01","2025-02"]         | [1]                               | socialInsurance[0]        | rules.api.type.JsonString
            """)
    void a_malformed_verification_names_its_field(String good, String bad, String field, String code) {
        assertThat(VERIFICATION).contains(good);
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> verify(VERIFICATION.replace(good, bad == null ? "" : bad)));
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.errors()).extracting(Refusal::field, Refusal::code)
                .contains(org.assertj.core.groups.Tuple.tuple(field, code));
        for (Refusal error : malformed.errors()) {
            for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
                assertThat(Texts.of(locale, error.code(), error.arguments())).isNotEqualTo(error.code()).doesNotContain("{0}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "\"x\"", "{", "{}x", "{} {}", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}", "\uFEFF\u0000"})
    void what_is_no_single_json_object_is_refused(String body) {
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> body(body));
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.errors()).extracting(Refusal::code).containsExactly("rules.api.json");
    }

    @Test
    void a_body_is_bounded_in_size_and_depth() throws IOException {
        String full = "{\"a\":\"" + "x".repeat(Body.MOST - 8) + "\"}";
        assertThat(full).hasSize(Body.MOST);
        assertThat(body(full)).containsKey("a");
        assertThat(catchThrowableOfType(Malformed.class, () -> body(full + " ")).status()).isEqualTo(413);
        String deep = "{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";
        assertThat(catchThrowableOfType(Malformed.class, () -> body(deep)).status()).isEqualTo(400);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] bytes = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        assertThat(catchThrowableOfType(Malformed.class, () -> Body.read(new ByteArrayInputStream(bytes))).status()).isEqualTo(400);
    }

    @Test
    void nobody_is_born_tomorrow() {
        String body = VERIFICATION.replace("210399200002290333", "210399201006150316");
        assertThat(VerificationRequest.of(read(body), LocalDate.of(2010, 6, 15)).facts().year()).isEqualTo(new BusinessYear(2025));
        assertThat(catchThrowableOfType(Malformed.class, () -> VerificationRequest.of(read(body), LocalDate.of(2010, 6, 14))).errors())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("person.idNumber", "kernel.residentNumber.date"));
    }

    @Test
    void several_mistakes_are_told_at_once() {
        String body = VERIFICATION.replace("\"grade\":2", "\"grade\":99").replace("3000.00", "x").replace("210302", "1");
        assertThat(catchThrowableOfType(Malformed.class, () -> verify(body)).errors()).hasSize(3);
    }

    /** AC-31, on 15 September 2026; what a payroll would be told of the same month is the same. */
    @Tag("AC-31")
    @Test
    void a_month_that_has_not_begun_passes_nothing_and_says_why() {
        JsonObject answer = verify(VERIFICATION.replace("2025-", "2026-").replace("\"businessYear\":2025", "\"businessYear\":2026").replace("2026-01-01\",\"to\"", "2025-01-01\",\"to\"")
                .replace("\"2026-02\":\"1899.99\"", "\"2026-09\":\"3000.00\"").replace("\"2026-12\":\"2080.00\"", "\"2026-10\":\"3000.00\",\"2026-12\":\"3000.00\""));
        for (int month = 10; month <= 12; month++) {
            var checks = answer.getJsonArray("months").getJsonObject(month - 1).getJsonObject("checks");
            assertThat(checks).hasSize(6).allSatisfy((question, check) -> {
                assertThat(check.asJsonObject().getString("verdict")).as(question).isEqualTo("FAIL");
                assertThat(check.asJsonObject().getString("reason")).contains("还没有到");
                assertThat(check.asJsonObject().getString("citation")).isNotBlank();
            });
        }
        assertThat(verdict(answer, 9, "WAGE")).as("the month that runs has begun").isEqualTo("PASS");
        assertThat(verdict(answer, 9, "CONTRACT")).isEqualTo("PASS");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, today,      begun
            2025,   2026-09-15, 12
            2026,   2026-09-15, 9
            2026,   2026-09-30, 9
            2026,   2026-10-01, 10
            2026,   2025-12-31, 0
            2027,   2026-09-15, 0
            """)
    void a_month_begins_with_its_first_day(int year, LocalDate today, int begun) {
        assertThat(Months.begun(new BusinessYear(year), today).count()).isEqualTo(begun);
    }

    @Test
    void a_levy_is_reckoned() {
        JsonObject answer = Levies.answer(read(LEVY), policies, Locale.CHINA);
        assertThat(answer.keySet()).containsExactly("quotaRatio", "required", "placed", "gap", "beforeBand", "band", "exempt", "payable", "steps");
        assertThat(answer.getString("quotaRatio")).isEqualTo("0.015");
        assertThat(answer.getString("beforeBand")).isEqualTo("26666.67");
        assertThat(answer.getString("band")).isEqualTo("0.50");
        assertThat(answer.getBoolean("exempt")).isFalse();
        assertThat(answer.getString("payable")).isEqualTo("13333.33");
        assertThat(answer.getJsonArray("steps").toString()).contains("不适用征收标准上限");
    }

    /** 800 person-months of staff and 8 that are credited are 1 %, and 12 are the quota, in whatever way the 800 are said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "averageHeadcount":"66.6667"                    | 8  | 0.50 | 10000.02
            "averageHeadcount":"66.666667"                  | 8  | 0.50 | 10000.00
            "headMonths":800                                | 8  | 0.50 | 10000.00
            "headMonths":800,"averageHeadcount":"66.67"     | 8  | 0.50 | 10000.00
            "headMonths":null,"averageHeadcount":"66.6667"  | 8  | 0.50 | 10000.02
            "headMonths":801                                | 8  | 0.90 | 18067.50
            "averageHeadcount":"66.6667"                    | 12 | 1.00 | 0.00
            "headMonths":800                                | 12 | 1.00 | 0.00
            """)
    void a_limit_exactly_met_is_met(String headcount, int credited, String band, String payable) {
        var asked = LEVY.replace("\"averageHeadcount\":\"200\"", headcount).replace("\"creditedMonths\":32", "\"creditedMonths\":" + credited).replace("80000", "60000");
        JsonObject answer = Levies.answer(read(asked), policies, Locale.CHINA);
        assertThat(answer.getString("band")).isEqualTo(band);
        assertThat(answer.getString("payable")).isEqualTo(payable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "headMonths":800.5                              | headMonths       | rules.api.number
            "headMonths":"800"                              | headMonths       | rules.api.type.JsonNumber
            "headMonths":-1                                 | headMonths       | rules.api.number
            "headMonths":144000001                          | headMonths       | rules.api.number
            "headMonths":800,"averageHeadcount":"66.66"     | averageHeadcount | rules.api.headMonths
            "headMonths":800,"averageHeadcount":"-1"        | averageHeadcount | rules.api.decimal
            "headMonths":null                               | averageHeadcount | rules.api.missing
            "averageHeadcount":null                         | averageHeadcount | rules.api.missing
            """)
    void a_headcount_is_said_in_one_way_or_twice_the_same(String headcount, String field, String code) {
        var asked = LEVY.replace("\"averageHeadcount\":\"200\"", headcount);
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> Levies.answer(read(asked), policies, Locale.CHINA));
        assertThat(malformed.errors()).extracting(Refusal::field, Refusal::code).containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ENTERPRISE"  | "SHOP"                      | employerType      | rules.api.oneOf
            "200"         | "-200"                      | averageHeadcount  | rules.api.decimal
            "200"         | 200                         | averageHeadcount  | rules.api.type.JsonString
            "200"         | "1e9"                       | averageHeadcount  | rules.api.decimal
            "200"         | "NaN"                       | averageHeadcount  | rules.api.decimal
            "200"         | "1000000000000000"          | averageHeadcount  | rules.api.decimal
            32            | -1                          | creditedMonths    | rules.api.number
            32            | 1.5                         | creditedMonths    | rules.api.number
            32            | 99999999999999              | creditedMonths    | rules.api.number
            "80000"       | "８"                        | averageAnnualWage | rules.api.decimal
            null          | "-1"                        | socialAverageWage | rules.api.decimal
            "210302"      | "110101"                    | division          | policy.division.unknown
            """)
    void a_malformed_levy_names_its_field(String good, String bad, String field, String code) {
        assertThat(LEVY).contains(good);
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> Levies.answer(read(LEVY.replace(good, bad)), policies, Locale.CHINA));
        assertThat(malformed.errors()).extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            M60, 1965-01, P60Y1M, 2025-02, 决定
            M60, 1964-12, P60Y,   2024-12, 国发〔1978〕104号
            W50, 1984-11, P55Y,   2039-11, 决定
            W50, 1975-01, P50Y1M, 2025-02, 决定
            W55, 1950-01, P55Y,   2005-01, 国发〔1978〕104号
            """)
    void a_retirement_is_told(String line, String born, String age, String month, String citation) {
        JsonObject answer = Retirements.answer(query("line", line, "born", born), policies, Locale.CHINA);
        assertThat(answer.getString("age")).isEqualTo(age);
        assertThat(answer.getString("month")).isEqualTo(month);
        assertThat(answer.getString("citation")).contains(citation);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            M61, 1965-01,    line
            m60, 1965-01,    line
            M60, 1965-13,    born
            M60, 1965,       born
            M60, 1965-01-01, born
            M60, 0001-01,    born
            M60, '',         born
            """)
    void a_malformed_retirement_names_its_parameter(String line, String born, String field) {
        assertThat(catchThrowableOfType(Malformed.class, () -> Retirements.answer(query("line", line, "born", born), policies, Locale.CHINA))
                .errors()).extracting(Refusal::field).containsExactly(field);
    }

    @Test
    void a_parameter_given_twice_or_never_is_refused() {
        MultivaluedMap<String, String> twice = query("line", "M60", "born", "1965-01");
        twice.add("line", "W50");
        assertThat(catchThrowableOfType(Malformed.class, () -> Retirements.answer(twice, policies, Locale.CHINA)).errors())
                .extracting(Refusal::code).containsExactly("rules.api.duplicate");
        assertThat(catchThrowableOfType(Malformed.class, () -> Retirements.answer(query(), policies, Locale.CHINA)).errors())
                .extracting(Refusal::code).containsExactly("rules.api.missing", "rules.api.missing");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-24, 10, 2026-10-15, false
            2026-12-18, 10, 2027-01-04, true
            2026-09-24, 0,  2026-09-24, false
            """)
    void working_days_are_counted(String from, String days, String date, boolean provisional) {
        JsonObject answer = WorkingDaysAhead.answer(query("from", from, "days", days), new WorkingDays());
        assertThat(answer.getString("date")).isEqualTo(date);
        assertThat(answer.getBoolean("provisional")).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-30, 10,         from
            2026-9-24,  10,         from
            2026-09-24, -1,         days
            2026-09-24, 1001,       days
            2026-09-24, 99999999999, days
            2026-09-24, 1.5,        days
            2026-09-24, ten,        days
            """)
    void malformed_working_days_name_their_parameter(String from, String days, String field) {
        assertThat(catchThrowableOfType(Malformed.class, () -> WorkingDaysAhead.answer(query("from", from, "days", days), new WorkingDays()))
                .errors()).extracting(Refusal::field).containsExactly(field);
    }

    @Test
    void each_client_has_so_many_requests_a_minute_and_the_memory_is_bounded() {
        Instant[] now = {Instant.parse("2026-09-15T01:00:00Z")};
        Allowance allowance = new Allowance(2, 3, new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        });
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        now[0] = now[0].plusSeconds(20);
        assertThat(allowance.take("a")).isEqualTo(40);
        assertThat(allowance.take("b")).isZero();
        now[0] = now[0].plusSeconds(40);
        assertThat(allowance.take("a")).isZero();
        for (int i = 0; i < 100; i++) {
            allowance.take("client " + i);
        }
        assertThat(allowance.clients()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                     | zh
            en                       | en
            en-GB,zh;q=0.5           | en
            zh-CN,en;q=0.9           | zh
            zh;q=0.1,en;q=0.9        | en
            fr,en;q=0.5              | zh
            ;;q=x                    | zh
            """)
    void english_is_spoken_to_those_who_ask_for_it_first(String accepted, String language) {
        assertThat(Spoken.of(accepted).getLanguage()).isEqualTo(language);
    }

    private JsonObject verify(String body) {
        VerificationRequest request = VerificationRequest.of(read(body), TODAY);
        return Verifications.answer(request.facts(), policies.forYear(request.division(), request.facts().year()), TODAY, Locale.CHINA);
    }

    private static String verdict(JsonObject answer, int month, String question) {
        return answer.getJsonArray("months").getJsonObject(month - 1).getJsonObject("checks").getJsonObject(question).getString("verdict");
    }

    private static JsonObject read(String body) {
        try {
            return body(body);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static JsonObject body(String body) throws IOException {
        return Body.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static MultivaluedMap<String, String> query(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return query;
    }
}
