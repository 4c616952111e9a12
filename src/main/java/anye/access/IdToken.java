package anye.access;

import static anye.access.SignInRefused.Kind.UNTRUSTED;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * The checks of an ID token (OpenID Connect Core 3.1.3.7), each by what this installation configured and none by what
 * the token says of itself: an unsigned token, one signed with a secret, or one that brings its own key is refused.
 */
final class IdToken {

    static final Duration SKEW = Duration.ofSeconds(60);
    private static final int LONGEST = 32 * 1024;
    private static final Duration OLDEST = Duration.ofMinutes(10);

    /** The portal's own keys by their id. */
    interface Keys {

        /** @return null when the portal publishes no such key */
        JWK byId(String kid);
    }

    private IdToken() {
    }

    /** @throws SignInRefused when anything at all is not as it must be */
    static JWTClaimsSet check(String token, Portal portal, Keys keys, String nonce, Clock clock) {
        try {
            must(token != null && token.length() <= LONGEST, "length");
            var signed = SignedJWT.parse(token);
            mustBeSigned(signed, portal, keys);
            var claims = signed.getJWTClaimsSet();
            mustBeForUs(claims, portal, nonce);
            mustBeInTime(claims, clock.instant());
            return claims;
        } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
            throw new SignInRefused(UNTRUSTED, "unreadable");
        }
    }

    private static void mustBeSigned(SignedJWT signed, Portal portal, Keys keys) throws JOSEException {
        var header = signed.getHeader();
        must(portal.algorithms().contains(header.getAlgorithm()), "algorithm");
        // a header may name a key or carry one; only what the portal publishes counts
        must(header.getJWKURL() == null && header.getJWK() == null && header.getX509CertURL() == null
                && header.getX509CertChain() == null, "ownKey");
        must(header.getCriticalParams() == null || header.getCriticalParams().isEmpty(), "critical");
        must(header.getKeyID() != null && header.getKeyID().length() <= 200, "kid");
        var key = keys.byId(header.getKeyID());
        must(key instanceof AsymmetricJWK, "kid");
        must(key.getKeyUse() == null || key.getKeyUse() == KeyUse.SIGNATURE, "keyUse");
        must(key.getAlgorithm() == null || key.getAlgorithm().equals(header.getAlgorithm()), "keyAlgorithm");
        var verifier = new DefaultJWSVerifierFactory().createJWSVerifier(header, ((AsymmetricJWK) key).toPublicKey());
        must(signed.verify(verifier), "signature");
    }

    private static void mustBeForUs(JWTClaimsSet claims, Portal portal, String nonce) throws ParseException {
        must(portal.issuer().toString().equals(claims.getIssuer()), "issuer");
        must(claims.getAudience().contains(portal.clientId()), "audience");
        var authorized = claims.getStringClaim("azp");
        must(authorized == null ? claims.getAudience().size() == 1 : authorized.equals(portal.clientId()), "authorizedParty");
        must(nonce.equals(claims.getStringClaim("nonce")), "nonce");
        must(claims.getSubject() != null && !claims.getSubject().isBlank() && claims.getSubject().length() <= 255, "subject");
    }

    private static void mustBeInTime(JWTClaimsSet claims, Instant now) {
        must(claims.getExpirationTime() != null && now.isBefore(instant(claims.getExpirationTime()).plus(SKEW)), "expired");
        must(claims.getIssueTime() != null && !instant(claims.getIssueTime()).isAfter(now.plus(SKEW)), "issuedLater");
        must(!instant(claims.getIssueTime()).isBefore(now.minus(OLDEST).minus(SKEW)), "issuedLongAgo");
        must(claims.getNotBeforeTime() == null || !instant(claims.getNotBeforeTime()).isAfter(now.plus(SKEW)), "notYet");
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }

    private static void must(boolean so, String cause) {
        if (!so) {
            throw new SignInRefused(UNTRUSTED, cause);
        }
    }
}
