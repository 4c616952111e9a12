package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import anye.testing.Once;
import anye.testing.ReverseProxy;
import anye.testing.Server;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation as it stands in the world: behind a proxy that speaks TLS, beside a portal of its province, before strangers. */
@Once
class AmongStrangersJourney {

    private static final String PASSWORD = "plum-river-7-lantern";
    private static final String ACCOUNT = "first.admin";
    private static final Pattern CODE = Pattern.compile("(?:[A-HJKMNP-TV-Z0-9]{7}-){3}[A-HJKMNP-TV-Z0-9]{5}");

    private static ReverseProxy proxy;
    private static HostileProvider portal;
    private static RSAKey key;
    private static Server server;

    @BeforeAll
    static void an_installation_with_its_first_administrator() throws JOSEException {
        proxy = new ReverseProxy();
        portal = new HostileProvider();
        key = new RSAKeyGenerator(2048).keyID("rsa").generate();
        portal.says("/jwks", 200, new JWKSet(key).toString());
        server = Server.start("among-strangers", Map.of("anye.sandbox", "off", "anye.address", proxy.address(), "anye.proxies", "127.0.0.1/32", "anye.second-factor", "optional",
                "anye.portals", "lnzwfw", "anye.portal.lnzwfw.issuer", portal.issuer(), "anye.portal.lnzwfw.client-id", "anye", "anye.portal.lnzwfw.client-secret", "a-secret-of-both",
                "anye.portal.lnzwfw.division", "210000", "anye.portal.lnzwfw.name", "样例省政务服务网"));
        proxy.inFrontOf(server);
        Matcher code = CODE.matcher(server.log());
        assertThat(code.find()).isTrue();
        var made = new Client(9).post("/access/first-administrator.xhtml", Map.of("code", code.group(), "account", ACCOUNT, "name", "样例管理员", "password", PASSWORD, "again", PASSWORD), "make");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
    }

    @AfterAll
    static void stop() {
        proxy.close();
        portal.close();
        server.stop();
    }

    /** A browser, of a machine with an address of its own. */
    private static final class Client {

        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient http;

        Client(int machine) {
            try {
                http = HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0." + machine)).sslContext(proxy.tls()).cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        HttpResponse<String> get(String path, String... headers) {
            var request = HttpRequest.newBuilder(URI.create(proxy.address()).resolve(path)).timeout(Duration.ofSeconds(40));
            return send(headers.length == 0 ? request : request.headers(headers));
        }

        /** Fills in the form whose button this is, as a browser does. */
        HttpResponse<String> post(String path, Map<String, String> typed, String button, String... headers) {
            var fields = form(get(path).body(), button);
            fields.putAll(typed);
            var body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
            var request = HttpRequest.newBuilder(URI.create(proxy.address()).resolve(path)).timeout(Duration.ofSeconds(40)).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", proxy.address()).POST(HttpRequest.BodyPublishers.ofString(body));
            var answer = send(headers.length == 0 ? request : request.headers(headers));
            // a page that says what is wrong stands under an address of its own
            var leadsTo = answer.headers().firstValue("Location").orElse("");
            return leadsTo.contains("answer=") ? get(leadsTo) : answer;
        }

        HttpResponse<String> signIn(String account, String password, String... headers) {
            return post("/access/sign-in.xhtml", Map.of("account", account, "password", password), "go", headers);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }
    }

    private static Map<String, String> form(String page, String button) {
        var form = Pattern.compile("(?s)<form .*?</form>").matcher(page).results().map(found -> found.group()).filter(one -> one.contains("name=\"" + button + "\"")).findFirst().orElseThrow(() -> new AssertionError(page));
        var fields = new LinkedHashMap<String, String>();
        var inputs = Pattern.compile("<input[^>]*>").matcher(form);
        while (inputs.find()) {
            var name = attribute(inputs.group(), "name");
            if (name != null && "hidden".equals(attribute(inputs.group(), "type")) || button.equals(name)) {
                fields.put(name, String.valueOf(attribute(inputs.group(), "value")));
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

    /** Where it leads: never away from the address of the users, nor back without encryption. */
    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isBetween(301, 303);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).satisfiesAnyOf(relative -> assertThat(relative).startsWith("/"), absolute -> assertThat(absolute).startsWith(proxy.address() + "/"), away -> assertThat(away).startsWith(portal.issuer()));
        return location;
    }

    private static void isSignedIn(Client client, HttpResponse<String> answer) {
        assertThat(client.get(location(answer)).body()).contains("/sign-in/out");
    }

    @Test
    void one_client_guesses_and_the_others_sign_in() {
        var stranger = new Client(2);
        HttpResponse<String> guess = null;
        for (int i = 0; i < Tried.PER_ADDRESS + 1; i++) {
            guess = stranger.signIn("guessed." + i, "a wrong password", "X-Forwarded-For", "198.51.100." + i);
        }
        assertThat(guess.statusCode()).as("who it says it is does not count").isEqualTo(429);
        assertThat(stranger.signIn(ACCOUNT, PASSWORD).statusCode()).isEqualTo(429);

        var colleague = new Client(3);
        var answer = colleague.signIn(ACCOUNT, PASSWORD);
        isSignedIn(colleague, answer);
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("__Host-anye=")).anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax") && cookie.contains("Path=/") && !cookie.contains("Domain="));
    }

    @Test
    void from_behind_the_very_address_of_the_guesser_the_owner_signs_in_in_a_browser_that_is_known() {
        var owner = new Client(4);
        isSignedIn(owner, owner.signIn(ACCOUNT, PASSWORD));
        var stranger = new Client(4);
        for (int i = 0; i <= Tried.PER_ACCOUNT; i++) {
            stranger.signIn(ACCOUNT, "a wrong password");
        }
        assertThat(stranger.signIn(ACCOUNT, PASSWORD).statusCode()).isEqualTo(429);
        var again = new Client(4);
        owner.cookies().stream().filter(cookie -> cookie.getName().startsWith("__Host-anye-known-")).forEach(cookie -> {
            // else this client writes it in the manner of RFC 2965, which no browser does
            cookie.setVersion(0);
            again.cookies.getCookieStore().add(URI.create(proxy.address()), cookie);
        });
        isSignedIn(again, again.signIn(ACCOUNT, PASSWORD));
    }

    @Test
    void what_a_proxy_that_is_none_of_ours_says_is_not_believed() {
        var stranger = new Client(5);
        HttpResponse<String> guess = null;
        for (int i = 0; i <= Tried.PER_ACCOUNT; i++) {
            guess = stranger.signIn("second.guessed", "a wrong password", "X-Forwarded-For", "127.0.0.1, 203.0.113." + i, "Forwarded", "for=203.0.113." + i);
        }
        // the two headers differ, so it is counted as the proxy itself: it gained nothing
        assertThat(guess.statusCode()).isEqualTo(429);
        var colleague = new Client(6);
        isSignedIn(colleague, colleague.signIn(ACCOUNT, PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/error.xhtml", "/accessibility.xhtml", "/no-such-page", "/no-such-page.xhtml", "/access/sign-in.xhtml", "/access/signed-out.xhtml", "/access/set-password.xhtml", "/access/first-administrator.xhtml",
        "/access/second-factor.xhtml", "/declaration/list.xhtml", "/notice/notices.xhtml", "/notice/windows.xhtml", "/notice/manual.xhtml", "/letter/check.xhtml?code=made-up", "/levy/relief/announced.xhtml",
        "/report/statistics.xhtml", "/report/performance.xhtml", "/sign-in/portal/lnzwfw", "/sign-in/portal/nobody", "/sign-in/callback/lnzwfw?state=a&code=b", "/sign-in/callback/lnzwfw", "/api/v1/nothing"})
    void a_visitor_costs_no_session(String path) {
        var visitor = new Client(7);
        assertThat(visitor.get(path).statusCode()).isLessThan(500);
        assertThat(visitor.cookies()).extracting(HttpCookie::getName).doesNotContain("JSESSIONID");
    }

    @Test
    void pages_in_several_steps_give_an_address_so_many_sessions_a_minute() {
        HttpResponse<String> answer = null;
        for (int i = 0; i < 70; i++) {
            answer = new Client(13).get("/window/look.xhtml");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("访问过于频繁");
        assertThat(new Client(14).get("/window/look.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_sent_in_vain_costs_no_session_either_and_what_is_wrong_is_said() {
        var visitor = new Client(15);
        assertThat(visitor.signIn("nobody.of.that.name", "a wrong password").body()).contains("账号或密码不正确");
        assertThat(visitor.cookies()).extracting(HttpCookie::getName).doesNotContain("JSESSIONID");
    }

    @Test
    void sign_ins_are_begun_without_end_and_no_browser_is_filled_with_them() {
        var visitor = new Client(7);
        for (int i = 0; i < 80; i++) {
            assertThat(location(visitor.get("/sign-in/portal/lnzwfw"))).startsWith(portal.issuer());
        }
        assertThat(visitor.cookies()).hasSizeBetween(1, 5).allMatch(cookie -> cookie.getName().startsWith("__Host-anye-begun-"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            91210302MA00XX0157, 210302, true
            1221030000XX000788, '',     true
            91330106MA00XX031B, 330106, false
            91330106MA00XX031B, 210302, false
            91210302MA00XX0157, 330106, false
            """)
    void the_portal_of_a_province_signs_in_its_own_units_alone(String unit, String division, boolean may) throws JOSEException {
        var client = new Client(8);
        var begun = URI.create(location(client.get("/sign-in/portal/lnzwfw")));
        portal.says("/token", 200, "{\"id_token\":\"" + token(unit, division, parameter(begun, "nonce")) + "\"}");
        var answer = client.get("/sign-in/callback/lnzwfw?code=given&state=" + parameter(begun, "state"));
        if (may) {
            isSignedIn(client, answer);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("国家政务服务平台").doesNotContain(unit);
            assertThat(client.get("/home.xhtml").statusCode()).isEqualTo(303);
        }
        assertThat(client.cookies()).as("a sign-in that came back is over").noneMatch(cookie -> cookie.getName().startsWith("__Host-anye-begun-"));
    }

    private static String parameter(URI address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address.toString());
        assertThat(found.find()).isTrue();
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private static String token(String unit, String division, String nonce) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder().issuer(portal.issuer()).subject("样例账号").audience("anye").claim("nonce", nonce).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)))
                .claim("credit_code", unit).claim("unit_name", "样例单位").claim("division", division.isEmpty() ? null : division).build();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** Straight to the server, which a proxy would not let it do: each sends the head of a form and not the form. */
    @Test
    void who_sends_slowly_is_let_go_and_everybody_else_is_served() throws IOException, InterruptedException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 230; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort());
                slow.add(socket);
                socket.getOutputStream().write(("POST /access/sign-in.xhtml HTTP/1.1\r\nHost: " + URI.create(proxy.address()).getAuthority()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na").getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(new Client(7).get("/").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** The configuration that we ship, by the nginx of this machine where there is one. */
    @Test
    void the_nginx_example_is_right_and_works() {
        var program = ReverseProxy.nginx();
        assumeThat(program).as("an nginx of this machine").isPresent();
        proxy.close();
        try {
            assertThat(proxy.inFrontOf(server, program.get())).contains("syntax is ok", "test is successful");
            var colleague = new Client(10);
            untilItAnswers(colleague);
            var answer = colleague.signIn(ACCOUNT, PASSWORD);
            isSignedIn(colleague, answer);
            var stranger = new Client(11);
            HttpResponse<String> guess = null;
            for (int i = 0; i <= Tried.PER_ACCOUNT; i++) {
                guess = stranger.signIn("third.guessed", "a wrong password", "X-Forwarded-For", "198.51.100." + i, "Forwarded", "for=198.51.100." + i);
            }
            assertThat(guess.statusCode()).isEqualTo(429);
            assertThat(new Client(12).signIn("third.guessed", "a wrong password").statusCode()).as("another client").isEqualTo(200);
            var headers = new Client(12).get("/").headers();
            for (var name : new String[] {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security"}) {
                assertThat(headers.allValues(name)).as(name).hasSize(1);
            }
        } finally {
            proxy.close();
            proxy.inFrontOf(server);
        }
    }

    private static void untilItAnswers(Client client) {
        for (long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos(); System.nanoTime() < deadline;) {
            try {
                client.get("/");
                return;
            } catch (IllegalStateException notYet) {
                Thread.onSpinWait();
            }
        }
    }
}
