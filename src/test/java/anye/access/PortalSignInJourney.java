package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import anye.testing.Once;
import anye.testing.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Signing in by a portal as a browser does it and as an attacker would, request by request, on the running server. No database
 * answers differently here; that people come in on either is shown by every other journey.
 */
@Once
class PortalSignInJourney {

    private static final String EMPLOYER = "91330106MA00XX031B";
    private static final String OWN_PAGE = "/access/set-password.xhtml";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.shared();
    }

    /** One browser with its own cookies; it follows no redirect by itself. */
    private static final class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String address) {
            return send(HttpRequest.newBuilder(at(address)));
        }

        HttpResponse<String> post(String address, Map<String, String> form) {
            return send(HttpRequest.newBuilder(at(address)).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", server.address())
                    .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&")))));
        }

        HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static URI at(String address) {
            return URI.create(address.startsWith("/") ? server.at(address) : address);
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(cookie -> cookie.getValue()).findFirst().orElse(null);
        }

        void forget(String name) {
            cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).toList()
                    .forEach(cookie -> cookies.getCookieStore().remove(URI.create(server.address()), cookie));
        }

        /** Begins at our link and stops before the portal's answer is brought to us. @return the address of the answer */
        String confirmAtPortal(String begin) {
            var atPortal = location(get(begin));
            var choose = location(get(atPortal));
            var page = get(choose);
            var form = form(page.body(), EMPLOYER);
            return location(post(choose, form));
        }

        boolean isSignedIn() {
            return get("/access/sign-in.xhtml").body().contains("/sign-in/out");
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isBetween(301, 303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The form of the page in which somebody is chosen, as it is sent by its button of confirmation. */
    private static Map<String, String> form(String page, String chosen) {
        var form = Arrays.stream(page.split("<form ")).filter(part -> part.contains("jakarta.faces.ViewState")).findFirst().orElseThrow().split("</form>")[0];
        var fields = new HashMap<String, String>();
        var inputs = Pattern.compile("<input[^>]*>").matcher(form);
        while (inputs.find()) {
            var name = attribute(inputs.group(), "name");
            var type = attribute(inputs.group(), "type");
            var value = attribute(inputs.group(), "value");
            if (name != null && ("hidden".equals(type) || "confirm".equals(name) || "radio".equals(type) && chosen.equals(value))) {
                fields.put(name, value == null ? "" : value);
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String begin(String target) {
        return "/sign-in/portal/sandbox?to=" + encode(target) + "&login_hint=" + EMPLOYER;
    }

    private static String with(String answer, String parameter, String value) {
        return answer.replaceAll("([?&]" + parameter + "=)[^&]*", "$1" + Matcher.quoteReplacement(value));
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html").contains("/access/sign-in.xhtml").doesNotContain("Exception").doesNotContain("at anye.");
    }

    @Test
    void an_employer_comes_in_and_lands_on_the_very_page() {
        var browser = new Browser();
        assertThat(location(browser.get(browser.confirmAtPortal(begin(OWN_PAGE))))).endsWith(OWN_PAGE);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void two_tabs_both_come_in() {
        var browser = new Browser();
        browser.get("/index.xhtml");
        var first = browser.confirmAtPortal(begin("/index.xhtml"));
        var second = browser.confirmAtPortal(begin(OWN_PAGE));
        assertThat(location(browser.get(second))).endsWith(OWN_PAGE);
        assertThat(location(browser.get(first))).endsWith("/index.xhtml");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void the_session_gets_another_name_at_the_sign_in_and_another_secret() {
        var browser = new Browser();
        var answer = browser.confirmAtPortal(begin(OWN_PAGE));
        var session = browser.cookie("JSESSIONID");
        var secret = browser.cookie("anye");
        browser.get(answer);
        assertThat(browser.cookie("JSESSIONID")).isNotNull().isNotEqualTo(session);
        assertThat(browser.cookie("anye")).isNotNull().isNotEqualTo(secret);
    }

    @Test
    void the_short_name_of_a_session_is_worth_nothing_without_the_secret() {
        var browser = new Browser();
        browser.get(browser.confirmAtPortal(begin(OWN_PAGE)));
        browser.forget("anye");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void signing_out_ends_it() {
        var browser = new Browser();
        browser.get(browser.confirmAtPortal(begin(OWN_PAGE)));
        var session = browser.cookie("JSESSIONID");
        var secret = browser.cookie("anye");
        assertThat(location(browser.post("/sign-in/out", Map.of()))).endsWith("/access/signed-out.xhtml?portal=sandbox");
        assertThat(browser.isSignedIn()).isFalse();
        var thief = new Browser();
        var again = thief.send(HttpRequest.newBuilder(URI.create(server.at("/access/sign-in.xhtml"))).header("Cookie", "JSESSIONID=" + session + "; anye=" + secret));
        assertThat(again.body()).doesNotContain("/sign-in/out");
    }

    // the ways that are none

    @Test
    void an_answer_counts_once() {
        var browser = new Browser();
        var answer = browser.confirmAtPortal(begin(OWN_PAGE));
        browser.get(answer);
        refused(browser.get(answer), 400);
    }

    @Test
    void an_answer_brought_by_another_browser_is_refused() {
        var answer = new Browser().confirmAtPortal(begin(OWN_PAGE));
        var victim = new Browser();
        refused(victim.get(answer), 400);
        victim.get("/index.xhtml");
        refused(victim.get(answer), 400);
        assertThat(victim.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_state_that_was_not_given_out_is_refused(String state) {
        var browser = new Browser();
        refused(browser.get(with(browser.confirmAtPortal(begin(OWN_PAGE)), "state", state)), 400);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void the_state_of_another_portal_is_refused() {
        var browser = new Browser();
        refused(browser.get(browser.confirmAtPortal(begin(OWN_PAGE)).replace("/callback/sandbox?", "/callback/sandbox-staff?")), 400);
    }

    @Test
    void the_answer_of_another_issuer_is_refused() {
        var browser = new Browser();
        refused(browser.get(with(browser.confirmAtPortal(begin(OWN_PAGE)), "iss", encode("https://evil.example"))), 401);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void a_code_that_the_portal_did_not_give_is_refused() {
        var browser = new Browser();
        refused(browser.get(with(browser.confirmAtPortal(begin(OWN_PAGE)), "code", "made-up")), 403);
        assertThat(browser.isSignedIn()).isFalse();
    }

    /** The code of one sign-in under the state of another: its verifier does not fit (PKCE). */
    @Test
    void a_code_of_another_sign_in_is_refused() {
        var attacker = new Browser().confirmAtPortal(begin(OWN_PAGE));
        var victim = new Browser();
        var code = Pattern.compile("[?&]code=([^&]*)").matcher(attacker);
        assertThat(code.find()).isTrue();
        refused(victim.get(with(victim.confirmAtPortal(begin(OWN_PAGE)), "code", code.group(1))), 403);
        assertThat(victim.isSignedIn()).isFalse();
    }

    @Test
    void what_the_portal_declines_is_told_plainly() {
        var browser = new Browser();
        var answer = browser.confirmAtPortal(begin(OWN_PAGE)).replaceAll("code=[^&]*", "error=access_denied");
        refused(browser.get(answer), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/portal/nobody", "/sign-in/callback/nobody?code=a&state=b", "/sign-in/portal/", "/sign-in/portal/sandbox/x"})
    void there_is_no_such_portal(String address) {
        var answer = new Browser().get(address);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/%2f/evil.example", "javascript:alert(1)", "/index.xhtml\r\nX: y", "/no-such-page"})
    void after_the_sign_in_one_stays_here(String target) {
        var browser = new Browser();
        var landed = URI.create(server.address()).resolve(location(browser.get(browser.confirmAtPortal(begin(target)))));
        assertThat(landed.getAuthority()).isEqualTo(URI.create(server.address()).getAuthority());
        assertThat(URLDecoder.decode(landed.toString(), StandardCharsets.UTF_8)).doesNotContain("evil");
    }

    @Test
    void the_address_to_come_back_to_is_fixed() {
        var browser = new Browser();
        var atPortal = URLDecoder.decode(location(browser.get(begin(OWN_PAGE))), StandardCharsets.UTF_8);
        assertThat(atPortal).contains("redirect_uri=" + server.address() + "/sign-in/callback/sandbox", "code_challenge_method=S256", "state=", "nonce=");
    }

    // around it

    @Test
    void a_change_asked_for_from_another_site_is_refused() {
        var browser = new Browser();
        browser.get(browser.confirmAtPortal(begin(OWN_PAGE)));
        for (var foreign : new String[][] {{"Origin", "https://evil.example"}, {"Origin", "null"}, {"Referer", "https://evil.example/"}, {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}}) {
            assertThat(browser.send(HttpRequest.newBuilder(URI.create(server.at("/sign-in/out"))).header(foreign[0], foreign[1])
                    .POST(HttpRequest.BodyPublishers.noBody())).statusCode()).as(foreign[0]).isEqualTo(403);
        }
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void who_is_not_signed_in_is_sent_to_sign_in_and_who_may_not_is_told_nothing() {
        assertThat(location(new Browser().get("/access/staff-account.xhtml?id=1"))).endsWith("/access/sign-in.xhtml?to=%2Faccess%2Fstaff-account.xhtml%3Fid%3D1");
        var employer = new Browser();
        employer.get(employer.confirmAtPortal(begin(OWN_PAGE)));
        assertThat(employer.get("/access/staff-account.xhtml?id=1").statusCode()).isEqualTo(404);
        assertThat(employer.get("/access/no-such-page.xhtml").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/access/sign-in.xhtml", "/no-such-page", "/access/staff.xhtml", "/sign-in/portal/nobody", "/resources/anye/icon.svg",
        "/jakarta.faces.resource/anye.css.xhtml?ln=anye", "/sandbox/oidc/jwks", "/api/v1/working-days?from=x&days=y"})
    void every_answer_carries_the_headers_once(String address) {
        var headers = new Browser().get(address).headers();
        for (var name : new String[] {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy", "X-Frame-Options"}) {
            assertThat(headers.allValues(name)).as(name).hasSize(1);
        }
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "frame-ancestors").doesNotContain("unsafe");
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
