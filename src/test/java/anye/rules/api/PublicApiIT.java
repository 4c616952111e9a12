package anye.rules.api;

import static org.assertj.core.api.Assertions.assertThat;

import anye.testing.Once;
import anye.testing.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public service over HTTP, as a stranger sees it. */
@Once
class PublicApiIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LEVY = """
            {"division":"410105","businessYear":2025,"employerType":"ENTERPRISE","averageHeadcount":"200",
             "creditedMonths":32,"averageAnnualWage":"80000","socialAverageWage":null}
            """;
    private static final String NUMBER = "210399200002290333";
    private static final String VERIFICATION = """
            {"division":"210302","businessYear":2025,"person":{"idNumber":"%s","jobCategory":null},
             "certificates":[{"type":"DISABILITY","grade":2,"validFrom":"2020-01-10","validTo":"2030-01-09"}],
             "contracts":[{"from":"2025-01-01","to":null,"dispatched":false}],"wages":{"2025-01":"1900.00"},
             "socialInsurance":["2025-01"],"medicalInsurance":["2025-01"]}
            """.formatted(NUMBER);

    @Test
    void a_stranger_has_a_year_verified_and_nothing_remembers_the_number() {
        HttpResponse<String> answer = post("/api/v1/verifications", VERIFICATION, "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).doesNotContain(NUMBER);
        JsonObject json = json(answer);
        assertThat(json.getJsonArray("months")).hasSize(12);
        assertThat(json.getInt("confirmed")).isEqualTo(1);
        assertThat(json.getInt("credited")).isEqualTo(2);
        assertThat(json.getString("persons")).isEqualTo("0.1667");
    }

    @Test
    void a_levy_is_reckoned_with_the_ratio_of_the_place() {
        JsonObject levy = json(post("/api/v1/levies", LEVY, "en"));
        assertThat(levy.getString("quotaRatio")).isEqualTo("0.016");
        assertThat(levy.getString("beforeBand")).isEqualTo("42666.67");
        assertThat(levy.getString("payable")).isEqualTo("21333.33");
        assertThat(levy.getJsonArray("steps").getJsonObject(0).getString("text")).startsWith("Persons required");
    }

    @Test
    void dates_are_told() {
        assertThat(json(get("/api/v1/retirements?line=M60&born=1965-01")).getString("month")).isEqualTo("2025-02");
        assertThat(json(get("/api/v1/working-days?from=2026-09-24&days=10")).getString("date")).isEqualTo("2026-10-15");
        assertThat(json(get("/api/v1/working-days?from=2026-12-18&days=10")).getBoolean("provisional")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/retirements?line=X&born=1965-01               | 400
            /api/v1/retirements                                   | 400
            /api/v1/working-days?from=2026-02-30&days=10          | 400
            /api/v1/working-days?from=2026-09-24&days=-1          | 400
            /api/v1/levies                                        | 405
            """)
    void a_wrong_request_is_a_problem_in_words(String path, int status) {
        assertIsProblem(get(path), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} x                            | 400
            {"division":"210302"}           | 400
            [                               | 400
            """)
    void a_wrong_body_is_a_problem_in_words(String body, int status) {
        assertIsProblem(post("/api/v1/levies", body, "zh-CN"), status);
        assertIsProblem(post("/api/v1/verifications", body, "zh-CN"), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/", "/json", "application/json; charset"})
    void a_content_type_that_is_none_is_a_problem_in_words(String type) {
        assertIsProblem(send(request("/api/v1/levies").header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(LEVY))), 415);
    }

    @Test
    void a_body_too_large_is_refused() {
        assertIsProblem(post("/api/v1/levies", " ".repeat(64 * 1024 + 1), "zh-CN"), 413);
    }

    @Test
    void a_wrong_number_is_refused_without_being_repeated() {
        HttpResponse<String> answer = post("/api/v1/verifications", VERIFICATION.replace(NUMBER, "210399200002290334"), "zh-CN");
        assertIsProblem(answer, 400);
        JsonObject error = json(answer).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("person.idNumber");
        assertThat(error.getString("message")).isEqualTo("身份证号校验位不正确，请逐位核对。");
        assertThat(answer.body()).doesNotContain("210399200002290334");
    }

    @Test
    void of_a_request_that_is_wrong_all_over_twenty_errors_are_named_and_the_others_counted() {
        String body = IntStream.range(0, 2000).mapToObj(i -> "\"unknown" + i + "\": 1").collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> answer = post("/api/v1/levies", body, "zh-CN");
        assertIsProblem(answer, 400);
        assertThat(json(answer).getJsonArray("errors")).hasSize(20);
        assertThat(json(answer).getInt("more")).isGreaterThan(1900);
        assertThat(json(answer).getString("detail")).contains(String.valueOf(json(answer).getInt("more")));
        assertThat(answer.body().length()).isLessThan(body.length());
        assertThat(json(post("/api/v1/levies", "{\"unknown\": 1}", "zh-CN"))).doesNotContainKeys("more", "detail");
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).getInt("status")).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private static HttpResponse<String> post(String path, String body, String language) {
        return send(request(path).header("Content-Type", "application/json").header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Server.shared().at(path))).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
