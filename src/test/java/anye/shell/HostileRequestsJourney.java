package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request of a page is refused as the fault of who sent it, by a page of ours; and nothing of it is done. */
@InBrowser
@Once
class HostileRequestsJourney {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PAGE = "/access/set-password.xhtml";
    /** A page of which the server keeps the state. */
    private static final String KEPT = "/window/look.xhtml";

    @ParameterizedTest
    @CsvSource(textBlock = """
            PUT,     application/x-www-form-urlencoded, a=b, 405
            DELETE,  application/x-www-form-urlencoded, ,    405
            OPTIONS, application/x-www-form-urlencoded, a=b, 405
            PATCH,   application/x-www-form-urlencoded, a=b, 405
            INVENTED, application/x-www-form-urlencoded, a=b, 405
            POST,    application/json,                  {},  415
            POST,    text/plain,                        a=b, 415
            POST,    ;;;,                               a=b, 415
            POST,    multipart/form-data,               xx,  400
            """)
    void what_is_no_form_is_refused_by_a_page(String method, String type, String body, int status, Server server) {
        assertRefused(new Visitor(server.address()).send(PAGE, HttpRequest.newBuilder().header("Content-Type", type).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))), status);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_097_153, 2_200_000})
    void a_form_of_two_megabytes_is_too_large(int size, Server server) {
        assertRefused(new Visitor(server.address()).send(PAGE, HttpRequest.newBuilder().header("Content-Type", FORM).POST(BodyPublishers.ofString("account=" + "a".repeat(size)))), 413);
    }

    private static void assertRefused(Visitor.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("h1").text()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
    }

    /** As when more pages were opened than the server keeps: nothing is done, and only the password is to be typed again. */
    @ParameterizedTest
    @ValueSource(strings = {"stateless", "1:2", "x", ""})
    void a_form_of_a_page_that_is_not_known_any_more_comes_back_with_what_was_typed(String state, Server server) {
        var visitor = new Visitor(server.address());
        var page = visitor.get(KEPT);
        var answer = visitor.send(KEPT, page.forms().get(0), null, Map.of("jakarta.faces.ViewState", List.of(state), "creditCode", List.of("某单位")));
        assertThat(answer.status()).isIn(302, 303);
        var again = visitor.follow(answer);
        assertThat(again.page().select(".warning").text()).contains("页面已过期");
        assertThat(again.page().select("[name=creditCode]").attr("value")).isEqualTo("某单位");
        assertThat(new Visitor(server.address()).open(again.address()).text()).as("what somebody else gets there").doesNotContain("某单位");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '{"division": "210302", "creditedMonths": N}'
            '{"division": "210302", "averageHeadcount": "N"}'
            '{"division": "\\ud800"}'
            '{"division": "\\u0000"}'
            '{"businessYear": 1e999999999}'
            """)
    void a_strange_value_is_the_asker_s_fault_to_the_interface_too(String body, Server server) {
        var answer = new Visitor(server.address()).send("/api/v1/levies", HttpRequest.newBuilder().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.replace("N", "1".repeat(1200)))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.kind()).startsWith("application/problem+json");
    }
}
