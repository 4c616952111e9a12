package anye.declaration.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import anye.testing.Once;
import anye.testing.Server;
import org.junit.jupiter.api.Test;

/** The check before sending over HTTP, as a stranger's wage program sees it. */
@Once
class RosterCheckIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_stranger_has_rows_checked_without_signing_in_and_nothing_is_remembered() throws Exception {
        var answer = post("""
                {"division":"210302","businessYear":2025,"rows":[{"idNumber":"210399197608310170","name":"样例甲","month":"202501","wage":"1000"}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("\"good\":1", "declaration.payroll.warning.WAGE").doesNotContain("210399197608310170", "样例甲");
    }

    @Test
    void what_is_wrong_is_a_problem_in_words() throws Exception {
        for (var body : new String[] {"[", "{} x", "{\"division\":\"210302\"}"}) {
            var answer = post(body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"errors\":[{\"field\"").doesNotContain("Exception");
        }
        assertThat(post(" ".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(Server.shared().at("/api/v1/rosters/check"))).timeout(Duration.ofSeconds(60)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
