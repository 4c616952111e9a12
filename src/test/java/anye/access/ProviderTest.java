package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that is broken, slow, or somebody else. */
class ProviderTest {

    private final HostileProvider hostile = new HostileProvider();
    private final Provider provider = new Provider(hostile.portal(), Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        hostile.close();
    }

    @Test
    void a_code_is_exchanged_with_its_verifier() {
        hostile.says("/token", 200, "{\"id_token\":\"a.b.c\"}");
        assertThat(provider.exchange("the code", "the-verifier")).isEqualTo("a.b.c");
        assertThat(hostile.lastForm).contains("code=the+code", "code_verifier=the-verifier", "grant_type=authorization_code",
                "redirect_uri=http%3A%2F%2F127.0.0.1%2Fsign-in%2Fcallback%2Fhostile").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | {"error":"invalid_grant"} | 403 | code
            401 | {}                        | 403 | code
            500 | a stack trace             | 502 | token
            302 | {"id_token":"a.b.c"}      | 502 | token
            200 | {"access_token":"x"}      | 502 | noToken
            200 | {"id_token":17}           | 502 | noToken
            200 | <html>                    | 502 | unreadable
            """)
    void an_answer_that_is_no_token_is_told_plainly(int said, String body, int status, String cause) {
        hostile.says("/token", said, body);
        refused(() -> provider.exchange("code", "verifier"), status, cause);
    }

    @Test
    void an_endless_answer_is_cut_off() {
        hostile.says("/token", 200, "{\"id_token\":\"" + "a".repeat(300_000) + "\"}");
        refused(() -> provider.exchange("code", "verifier"), 502, "noAnswer");
    }

    @Test
    void a_portal_that_does_not_answer_is_waited_for_five_seconds() {
        var begun = System.nanoTime();
        refused(() -> provider.exchange("code", "verifier"), 502, "noAnswer");
        assertThat((System.nanoTime() - begun) / 1e9).isBetween(4.0, 15.0);
    }

    @Test
    void a_portal_that_says_it_is_another_is_refused() {
        hostile.discovers(HostileProvider.discovery("https://evil.example", hostile.issuer() + "/token", hostile.issuer() + "/jwks"));
        refused(provider::endpoints, 502, "discoveryIssuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/token", "file:///etc/passwd", "ftp://127.0.0.1/", "no address at all", "null"})
    void an_endpoint_that_is_not_encrypted_is_refused(String token) {
        hostile.discovers(HostileProvider.discovery(hostile.issuer(), token, hostile.issuer() + "/jwks"));
        refused(provider::endpoints, 502, "discoveryAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>", "{}"})
    void a_discovery_that_cannot_be_read_is_refused(String document) {
        hostile.discovers(document);
        assertThatThrownBy(provider::endpoints).isInstanceOf(SignInRefused.class);
    }

    @Test
    void keys_changed_in_the_middle_of_a_sign_in_are_read_once_more_and_only_once() throws JOSEException {
        var before = new RSAKeyGenerator(2048).keyID("before").generate();
        var after = new RSAKeyGenerator(2048).keyID("after").generate();
        hostile.says("/jwks", 200, new JWKSet(before).toString());
        assertThat(provider.keys().byId("before")).isNotNull();
        hostile.says("/jwks", 200, new JWKSet(after).toString());
        var keys = provider.keys();
        assertThat(keys.byId("after")).isNotNull();
        assertThat(keys.byId("unknown")).isNull();
        hostile.says("/jwks", 500, "");
        assertThat(keys.byId("unknown")).as("not asked again").isNull();
    }

    @Test
    void keys_that_cannot_be_read_are_told_plainly() {
        hostile.says("/jwks", 200, "[]");
        refused(() -> provider.keys().byId("rsa"), 502, "keys");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, int status, String cause) {
        assertThatThrownBy(act).isInstanceOfSatisfying(SignInRefused.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.why()).isEqualTo(cause);
        });
    }
}
