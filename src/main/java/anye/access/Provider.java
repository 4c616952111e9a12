package anye.access;

import static anye.access.SignInRefused.Kind.DECLINED;
import static anye.access.SignInRefused.Kind.SILENT;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import anye.kernel.http.RemoteSystem;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;

/** The OpenID provider behind one portal: its endpoints, its published keys, and the exchange of a code for a token. */
final class Provider {

    private static final RemoteSystem.Bounds BOUNDS = new RemoteSystem.Bounds(Duration.ofSeconds(5), 256 * 1024, 24);
    private static final Duration KEPT = Duration.ofHours(1);

    /** From the provider's discovery document. */
    record Endpoints(URI authorization, URI token, URI keys, URI endOfSession, Instant readAt) {
    }

    private final Portal portal;
    private final Clock clock;
    private final RemoteSystem remote;
    private volatile Endpoints endpoints;
    private volatile JWKSet keys;

    Provider(Portal portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
        remote = new RemoteSystem("The portal " + portal.id(), BOUNDS);
    }

    Endpoints endpoints() {
        var known = endpoints;
        if (known == null || known.readAt().plus(KEPT).isBefore(clock.instant())) {
            known = discover();
            endpoints = known;
        }
        return known;
    }

    private Endpoints discover() {
        var issuer = portal.issuer().toString();
        var found = json(get(URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration")));
        if (!issuer.equals(found.get("issuer"))) {
            throw new SignInRefused(SILENT, "discoveryIssuer");
        }
        return new Endpoints(address(found, "authorization_endpoint", true), address(found, "token_endpoint", true),
                address(found, "jwks_uri", true), address(found, "end_session_endpoint", false), clock.instant());
    }

    private static URI address(Map<String, Object> found, String name, boolean required) {
        try {
            if (!required && found.get(name) == null) {
                return null;
            }
            var address = URI.create(String.valueOf(found.get(name)));
            if (Portal.isSafe(address)) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // told below
        }
        throw new SignInRefused(SILENT, "discoveryAddress");
    }

    /** One sign-in's view of the keys: an unknown id makes it look once more at what the portal publishes, and only once. */
    IdToken.Keys keys() {
        return new IdToken.Keys() {

            private boolean lookedAgain;

            @Override
            public JWK byId(String kid) {
                var key = keys == null ? null : keys.getKeyByKeyId(kid);
                if (key == null && !lookedAgain) {
                    lookedAgain = true;
                    keys = readKeys();
                    key = keys.getKeyByKeyId(kid);
                }
                return key;
            }
        };
    }

    private JWKSet readKeys() {
        try {
            return JWKSet.parse(get(endpoints().keys()));
        } catch (ParseException unreadable) {
            throw new SignInRefused(SILENT, "keys");
        }
    }

    /** @return the ID token for the code */
    String exchange(String code, String verifier) {
        var form = Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", portal.redirect().toString(), "code_verifier", verifier);
        var credentials = encode(portal.clientId()) + ":" + encode(portal.clientSecret());
        var answer = send(request(endpoints().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(query(form))).build());
        if (answer.status() == 400 || answer.status() == 401) {
            throw new SignInRefused(DECLINED, "code");
        }
        if (answer.status() != 200) {
            throw new SignInRefused(SILENT, "token");
        }
        if (!(json(answer.body()).get("id_token") instanceof String token)) {
            throw new SignInRefused(SILENT, "noToken");
        }
        return token;
    }

    static String query(Map<String, String> form) {
        return form.entrySet().stream().map(entry -> entry.getKey() + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String get(URI address) {
        var answer = send(request(address).GET().build());
        if (answer.status() != 200) {
            throw new SignInRefused(SILENT, "status");
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Accept", "application/json");
    }

    private RemoteSystem.Answer send(HttpRequest request) {
        try {
            return remote.ask(request);
        } catch (RemoteSystem.NotAnswered silent) {
            throw new SignInRefused(SILENT, "noAnswer");
        }
    }

    private static Map<String, Object> json(String text) {
        try {
            return JSONObjectUtils.parse(text);
        } catch (ParseException unreadable) {
            throw new SignInRefused(SILENT, "unreadable");
        }
    }

    static List<String> scopes() {
        return List.of("openid", "profile");
    }
}
