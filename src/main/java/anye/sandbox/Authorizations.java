package anye.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import anye.kernel.Installation;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The pretend portal's sign-ins under way: asked for, confirmed by a person, exchanged once for a token that its own key signs. */
@ApplicationScoped
public class Authorizations {

    /** What an application asked for. */
    public record Asked(String client, String redirect, String state, String nonce, String challenge, String hint, Instant until) {

        public boolean isForStaff() {
            return client.equals(SandboxSettings.STAFF);
        }
    }

    private record Confirmed(Asked asked, Person person, Instant until) {
    }

    /** Whom a person said they are. */
    public record Person(String subject, Map<String, String> claims) {
    }

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration CODE_IS_GOOD = Duration.ofSeconds(60);
    private static final Duration TOKEN_IS_GOOD = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<String, Confirmed> confirmed = new ConcurrentHashMap<>();
    private RSAKey key;

    @PostConstruct
    void makeKey() {
        try {
            key = new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException everyJavaHasRsa) {
            throw new IllegalStateException(everyJavaHasRsa);
        }
    }

    public static String issuer() {
        return Installation.address() + "/sandbox/oidc";
    }

    static String redirect(String client) {
        return Installation.address() + "/sign-in/callback/" + client;
    }

    public static boolean knows(String client, String redirect) {
        return (SandboxSettings.EMPLOYERS.equals(client) || SandboxSettings.STAFF.equals(client)) && redirect(client).equals(redirect);
    }

    /** @return the key under which the page that asks the person finds it */
    public String ask(String client, String redirect, String state, String nonce, String challenge, String hint) {
        var now = clock.instant();
        asked.values().removeIf(one -> one.until().isBefore(now));
        confirmed.values().removeIf(one -> one.until().isBefore(now));
        if (asked.size() >= MOST) {
            asked.clear();
        }
        var request = next();
        asked.put(request, new Asked(client, redirect, state, nonce, challenge, hint, now.plus(PATIENCE)));
        return request;
    }

    public Optional<Asked> find(String request) {
        return Optional.ofNullable(request).map(asked::get).filter(one -> clock.instant().isBefore(one.until()));
    }

    /** @return the code for the application */
    public String confirm(String request, Person person) {
        var code = next();
        confirmed.put(code, new Confirmed(asked.remove(request), person, clock.instant().plus(CODE_IS_GOOD)));
        return code;
    }

    public void decline(String request) {
        asked.remove(request);
    }

    /** @return the ID token; nothing when the code, the application or the verifier is wrong. A code counts once. */
    public Optional<String> exchange(String code, String client, String secret, String redirect, String verifier) {
        var found = code == null ? null : confirmed.remove(code);
        if (found == null || clock.instant().isAfter(found.until()) || !found.asked().client().equals(client)
                || !MessageDigest.isEqual(bytes(secret), bytes(Installation.secret("sandbox-portal")))
                || !found.asked().redirect().equals(redirect) || verifier == null || !challenge(verifier).equals(found.asked().challenge())) {
            return Optional.empty();
        }
        return Optional.of(token(found));
    }

    private String token(Confirmed found) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(issuer()).subject(found.person().subject()).audience(found.asked().client())
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(TOKEN_IS_GOOD))).claim("nonce", found.asked().nonce());
        found.person().claims().forEach(claims::claim);
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException ourOwnKey) {
            throw new IllegalStateException(ourOwnKey);
        }
        return token.serialize();
    }

    /** The key by which everybody can check the tokens. */
    public String publicKeys() {
        return "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}";
    }

    private String next() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(verifier)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }
}
