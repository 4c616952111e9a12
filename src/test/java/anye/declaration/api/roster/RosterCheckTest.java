package anye.declaration.api.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;

import anye.policy.Policies;
import anye.rules.api.Malformed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCheckTest {

    private static final String NUMBER = "210399197608310170";
    private static final String GOOD = """
            {"idNumber":"%s","name":"样例甲","month":"202501","wage":"2500.00","pension":true,"medical":true,"contractFrom":"2024-01-01","contractTo":null,"dispatched":false}""".formatted(NUMBER);

    @Test
    void every_row_is_answered_in_its_order_by_the_checks_of_the_sheet() {
        var answer = answer(GOOD + "," + GOOD + "," + GOOD.replace("202501", "202502").replace("2500.00", "1000").replace("\"medical\":true", "\"medical\":false")
                + "," + GOOD.replace("0170", "0171").replace("202501", "202513"), Locale.ENGLISH);
        assertThat(answer.getInt("good")).isEqualTo(2);
        assertThat(answer.getInt("bad")).isEqualTo(2);
        var rows = answer.getJsonArray("rows").getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getInt("row")).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(0).getJsonArray("errors")).isEmpty();
        assertThat(rows.get(0).getJsonArray("warnings")).isEmpty();
        var error = rows.get(1).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("month");
        assertThat(error.getString("code")).isEqualTo("declaration.payroll.bad.twice");
        assertThat(error.getString("message")).isEqualTo("the same person and month stand in the sheet twice");
        assertThat(rows.get(2).getJsonArray("warnings").getValuesAs(JsonObject.class)).extracting(warning -> warning.getString("field")).containsExactly("wage", "medical");
        assertThat(rows.get(3).getJsonArray("errors").getValuesAs(JsonObject.class)).extracting(fault -> fault.getString("code"))
                .containsExactly("kernel.residentNumber.check", "declaration.payroll.bad.month");
    }

    @Test
    void nothing_that_was_sent_comes_back() {
        assertThat(answer(GOOD + "," + GOOD.replace("0170", "0171"), Locale.SIMPLIFIED_CHINESE).toString()).doesNotContain("21039919760831", "样例甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"division\":\"210302\",\"businessYear\":2025}", "{\"division\":\"210302\",\"businessYear\":2025,\"rows\":{}}",
        "{\"division\":\"210302\",\"businessYear\":2025,\"rows\":[1]}", "{\"division\":\"210302\",\"businessYear\":2025,\"rows\":[{\"salary\":\"1\"}]}",
        "{\"division\":\"210302\",\"businessYear\":2025,\"rows\":[{\"wage\":2500}]}", "{\"division\":\"999999\",\"businessYear\":2025,\"rows\":[]}"})
    void what_is_no_roster_is_refused_as_a_whole(String body) {
        assertThatThrownBy(() -> RosterRequest.of(json(body))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_thousand_rows_are_answered_and_one_more_is_refused() {
        assertThat(answer((GOOD + ",").repeat(RosterRequest.MOST_ROWS - 1) + GOOD, Locale.SIMPLIFIED_CHINESE).getJsonArray("rows")).hasSize(RosterRequest.MOST_ROWS);
        assertThatThrownBy(() -> answer((GOOD + ",").repeat(RosterRequest.MOST_ROWS) + GOOD, Locale.SIMPLIFIED_CHINESE)).isInstanceOf(Malformed.class);
    }

    private static JsonObject answer(String rows, Locale locale) {
        return RosterCheck.answer(json("{\"division\":\"210302\",\"businessYear\":2025,\"rows\":[" + rows + "]}"), new Policies(), LocalDate.of(2026, 3, 2), locale);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
