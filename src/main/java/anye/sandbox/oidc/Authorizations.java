package anye.sandbox.oidc;

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

import anye.access.Portals;
import anye.kernel.Installation;
import anye.sandbox.SampleEmployer;
import anye.sandbox.SampleStaff;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the provider remembers for a few minutes: who asked, whom the user chose, and which code stands for it. The key is made anew at each start. */
@ApplicationScoped
public class Authorizations {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration CODE_LIVES = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** A client's request, checked. */
    public record Asked(String clientId, String redirect, String state, String nonce, String challenge, String hint, Instant at) {

        public boolean isForStaff() {
            return clientId.endsWith("-staff");
        }
    }

    private record Granted(Asked asked, JWTClaimsSet.Builder claims, Instant at) {
    }

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final RSAKey key = key();

    @Inject
    private Clock clock;
    @Inject
    private Portals portals;

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String issuer() {
        return Installation.address() + "/sandbox/oidc";
    }

    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    /** @return the number of the request, for the page on which the user chooses; empty when the client or its address is not the configured one */
    Optional<String> ask(String clientId, String redirect, String state, String nonce, String challenge, String method, String hint) {
        var portal = portals.find(clientId == null ? "" : clientId);
        if (portal.isEmpty() || !portal.get().redirect().toString().equals(redirect) || !"S256".equals(method) || challenge == null || state == null || nonce == null) {
            return Optional.empty();
        }
        forgetOld();
        var number = token();
        asked.put(number, new Asked(clientId, redirect, state, nonce, challenge, hint, clock.instant()));
        return Optional.of(number);
    }

    public Optional<Asked> asked(String number) {
        return Optional.ofNullable(number == null ? null : asked.get(number)).filter(each -> each.at().plus(PATIENCE).isAfter(clock.instant()));
    }

    /** @return where the browser goes back to, with the code */
    public String grant(String number, SampleEmployer employer) {
        return grant(number, new JWTClaimsSet.Builder().subject("legal-person:" + employer.creditCode().value())
                .claim("credit_code", employer.creditCode().value()).claim("unit_name", employer.name()).claim("unit_type", employer.type())
                .claim("division", employer.division().code()).claim("handler_name", employer.handlerName()));
    }

    public String grant(String number, SampleStaff staff) {
        return grant(number, new JWTClaimsSet.Builder().subject(staff.subject()).claim("name", staff.name()));
    }

    private String grant(String number, JWTClaimsSet.Builder claims) {
        var request = asked.remove(number);
        var code = token();
        granted.put(code, new Granted(request, claims, clock.instant()));
        return request.redirect() + "?code=" + code + "&state=" + request.state() + "&iss=" + java.net.URLEncoder.encode(issuer(), StandardCharsets.UTF_8);
    }

    /** A code is worth one token, to the client that asked, with its verifier, within a minute. */
    Optional<String> redeem(String code, String clientId, String redirect, String verifier) {
        var grant = granted.remove(code == null ? "" : code);
        if (grant == null || !grant.asked().clientId().equals(clientId) || !grant.asked().redirect().equals(redirect)
                || !grant.at().plus(CODE_LIVES).isAfter(clock.instant()) || verifier == null || !grant.asked().challenge().equals(challenge(verifier))) {
            return Optional.empty();
        }
        return Optional.of(sign(grant));
    }

    private String sign(Granted grant) {
        var now = clock.instant();
        var claims = grant.claims().issuer(issuer()).audience(grant.asked().clientId()).claim("nonce", grant.asked().nonce())
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(Duration.ofMinutes(5)))).build();
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isClient(String clientId, String secret) {
        return portals.find(clientId).filter(portal -> MessageDigest.isEqual(portal.clientSecret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private void forgetOld() {
        var now = clock.instant();
        asked.values().removeIf(each -> each.at().plus(PATIENCE).isBefore(now));
        granted.values().removeIf(each -> each.at().plus(CODE_LIVES).isBefore(now));
        if (asked.size() > MOST) {
            asked.clear();
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
