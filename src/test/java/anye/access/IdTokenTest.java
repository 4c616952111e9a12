package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal that lies in every way we know of, and one honest sign-in among them so that the refusals mean something. */
class IdTokenTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String NONCE = "the-nonce-of-this-tab";

    private static HostileProvider provider;
    private static RSAKey rsa;
    private static RSAKey stranger;
    private static RSAKey forEncryption;
    private static ECKey ec;

    @BeforeAll
    static void make() throws JOSEException {
        provider = new HostileProvider();
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
        forEncryption = new RSAKeyGenerator(2048).keyID("enc").keyUse(KeyUse.ENCRYPTION).generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        provider.says("/jwks", 200, new JWKSet(List.of(rsa, ec, forEncryption)).toString());
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    private static JWTClaimsSet.Builder honest() {
        return new JWTClaimsSet.Builder().issuer(provider.issuer()).subject("s").audience("anye").claim("nonce", NONCE)
                .issueTime(Date.from(NOW)).expirationTime(Date.from(NOW.plusSeconds(300)));
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        try {
            return sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims.build(), new RSASSASigner(rsa));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String with(Consumer<JWTClaimsSet.Builder> lie) {
        var claims = honest();
        lie.accept(claims);
        return signed(claims);
    }

    private static JWTClaimsSet check(String token) {
        return IdToken.check(token, provider.portal(), new Provider(provider.portal(), CLOCK).keys(), NONCE, CLOCK);
    }

    private static void refused(String token, String cause) {
        assertThatThrownBy(() -> check(token)).isInstanceOfSatisfying(SignInRefused.class, refusal -> {
            assertThat(refusal.why()).isEqualTo(cause);
            assertThat(refusal.status()).isEqualTo(401);
        });
    }

    @Test
    void an_honest_token_signs_in() {
        assertThat(check(signed(honest())).getSubject()).isEqualTo("s");
    }

    @Test
    void so_does_one_with_the_other_configured_algorithm() throws JOSEException {
        assertThat(check(sign(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), honest().build(), new ECDSASigner(ec))).getSubject()).isEqualTo("s");
    }

    // signatures

    @Test
    void an_unsigned_token_is_refused() {
        refused(new PlainJWT(honest().build()).serialize(), "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE"})
    void a_token_that_says_it_needs_no_signature_is_refused(String none) {
        refused(base64("{\"alg\":\"" + none + "\",\"kid\":\"rsa\"}") + "." + base64(honest().build().toString()) + ".", "unreadable");
    }

    @Test
    void one_signed_with_the_secret_of_both_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), honest().build(),
                new MACSigner(provider.portal().clientSecret())), "algorithm");
    }

    @Test
    void one_signed_with_the_public_key_as_a_secret_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), honest().build(), new MACSigner(rsa.toRSAPublicKey().getEncoded())), "algorithm");
    }

    @Test
    void a_good_algorithm_that_is_not_configured_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("rsa").build(), honest().build(), new RSASSASigner(rsa)), "algorithm");
    }

    @Test
    void another_key_under_the_portals_key_id_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), honest().build(), new RSASSASigner(stranger)), "signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "../../etc/passwd", "https://evil.example/key", "' or 1=1", "rsa\u0000"})
    void a_key_id_that_the_portal_does_not_publish_is_refused(String kid) throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), honest().build(), new RSASSASigner(rsa)), "kid");
    }

    @Test
    void a_token_without_a_key_id_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), honest().build(), new RSASSASigner(rsa)), "kid");
    }

    @Test
    void a_token_that_brings_its_own_key_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").jwk(stranger.toPublicJWK()).build(), honest().build(), new RSASSASigner(stranger)), "ownKey");
    }

    @Test
    void a_token_that_says_where_its_key_lies_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").jwkURL(URI.create("https://evil.example/jwks")).build(), honest().build(),
                new RSASSASigner(rsa)), "ownKey");
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").x509CertURL(URI.create("https://evil.example/cert")).build(), honest().build(),
                new RSASSASigner(rsa)), "ownKey");
    }

    @Test
    void a_token_with_a_demand_we_do_not_know_is_refused() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").criticalParams(Set.of("exp")).customParam("exp", 1).build(), honest().build(),
                new RSASSASigner(rsa)), "critical");
    }

    @Test
    void a_key_for_encryption_signs_nothing() throws JOSEException {
        refused(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("enc").build(), honest().build(), new RSASSASigner(
                new RSAKey.Builder(forEncryption).keyUse(null).build())), "keyUse");
    }

    @Test
    void a_key_of_the_other_kind_signs_nothing() throws JOSEException {
        assertThatThrownBy(() -> check(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ec").build(), honest().build(), new RSASSASigner(rsa))))
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void a_secret_published_as_a_key_signs_nothing() throws JOSEException {
        var secret = new OctetSequenceKey.Builder(new byte[32]).keyID("oct").build();
        assertThatThrownBy(() -> IdToken.check(sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("oct").build(), honest().build(), new RSASSASigner(rsa)),
                provider.portal(), kid -> secret, NONCE, CLOCK)).isInstanceOfSatisfying(SignInRefused.class, refusal -> assertThat(refusal.why()).isEqualTo("kid"));
    }

    @Test
    void a_changed_text_under_an_honest_signature_is_refused() {
        var parts = signed(honest()).split("\\.");
        refused(parts[0] + "." + base64(honest().subject("victim").build().toString()) + "." + parts[2], "signature");
    }

    @Test
    void a_signature_taken_off_is_refused() {
        var parts = signed(honest()).split("\\.");
        assertThatThrownBy(() -> check(parts[0] + "." + parts[1] + ".")).isInstanceOf(SignInRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c", "a.b.c.d.e", "null", "{}"})
    void what_is_no_token_is_refused(String token) {
        refused(token, "unreadable");
    }

    @Test
    void no_token_and_an_endless_one_are_refused() {
        refused(null, "length");
        refused("a".repeat(32 * 1024 + 1), "length");
    }

    // for whom

    @Test
    void another_issuer_is_refused() {
        refused(with(claims -> claims.issuer("https://evil.example")), "issuer");
        refused(with(claims -> claims.issuer(provider.issuer() + "/")), "issuer");
        refused(with(claims -> claims.issuer(null)), "issuer");
    }

    @Test
    void a_token_for_another_application_is_refused() {
        refused(with(claims -> claims.audience("another")), "audience");
        refused(with(claims -> claims.audience("ANYE")), "audience");
        refused(with(claims -> claims.audience((String) null)), "audience");
    }

    @Test
    void a_token_for_several_must_be_given_to_us() {
        refused(with(claims -> claims.audience(List.of("anye", "another"))), "authorizedParty");
        refused(with(claims -> claims.audience(List.of("anye", "another")).claim("azp", "another")), "authorizedParty");
        refused(with(claims -> claims.claim("azp", "another")), "authorizedParty");
        assertThat(check(with(claims -> claims.audience(List.of("anye", "another")).claim("azp", "anye"))).getSubject()).isEqualTo("s");
    }

    @Test
    void a_token_for_another_tab_is_refused() {
        refused(with(claims -> claims.claim("nonce", "another")), "nonce");
        refused(with(claims -> claims.claim("nonce", null)), "nonce");
        refused(with(claims -> claims.claim("nonce", "")), "nonce");
        refused(with(claims -> claims.claim("nonce", List.of(NONCE))), "unreadable");
    }

    @Test
    void a_token_about_nobody_is_refused() {
        refused(with(claims -> claims.subject(null)), "subject");
        refused(with(claims -> claims.subject(" ")), "subject");
        refused(with(claims -> claims.subject("s".repeat(256))), "subject");
    }

    // in time: sixty seconds of difference between two clocks, and not one more

    @ParameterizedTest
    @CsvSource(textBlock = """
            exp,  300,
            exp,  -59,
            exp,  -60,  expired
            exp,  -61,  expired
            nbf,  0,
            nbf,  60,
            nbf,  61,   notYet
            iat,  60,
            iat,  61,   issuedLater
            iat,  -660,
            iat,  -661, issuedLongAgo
            """)
    void times_are_kept_with_a_minute_of_patience(String claim, long secondsFromNow, String cause) {
        var token = with(claims -> claims.claim(claim, Date.from(NOW.plusSeconds(secondsFromNow))));
        if (cause == null) {
            assertThat(check(token).getSubject()).isEqualTo("s");
        } else {
            refused(token, cause);
        }
    }

    @Test
    void a_token_without_times_is_refused() {
        refused(with(claims -> claims.expirationTime(null)), "expired");
        refused(with(claims -> claims.issueTime(null)), "issuedLater");
    }

    // what a portal may be configured to

    @Test
    void no_portal_can_be_configured_to_be_unsafe() {
        assertThatThrownBy(() -> provider.portal(Set.of(JWSAlgorithm.HS256))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> provider.portal(Set.of(JWSAlgorithm.parse("none")))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> provider.portal(Set.of())).isInstanceOf(IllegalStateException.class);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
