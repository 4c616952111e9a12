package anye.access;

import java.net.URI;
import java.util.Set;

import anye.kernel.Division;
import com.nimbusds.jose.JWSAlgorithm;

/**
 * A government portal (政务服务网) or an office's own directory that signs people in, as an installation configures it.
 *
 * @param id the word in our addresses, such as {@code lnzwfw}
 * @param redirect where it sends people back: fixed, never taken from a request
 * @param algorithms the only ones in which its tokens may be signed
 * @param forStaff whether its users are staff, found by issuer and subject, and not employers
 */
public record Portal(String id, String name, URI issuer, String clientId, String clientSecret, URI redirect, Division division,
        Set<JWSAlgorithm> algorithms, boolean forStaff, Claims claims) {

    /**
     * What the portal calls the things it tells of a legal person.
     *
     * @param personKind says {@code HANDLER} of somebody who needs the employer's mandate; whoever it says nothing of has the account of the unit itself
     */
    public record Claims(String creditCode, String unitName, String unitType, String division, String handlerName, String handlerPhone, String personKind) {
    }

    /** What signs with a key that only the portal has; an algorithm with a shared secret, or none, is refused at start. */
    static final Set<JWSAlgorithm> SAFE = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.RS384, JWSAlgorithm.ES384,
            JWSAlgorithm.RS512, JWSAlgorithm.ES512);

    public Portal {
        algorithms = Set.copyOf(algorithms);
        if (algorithms.isEmpty() || !SAFE.containsAll(algorithms)) {
            throw new IllegalStateException("Portal " + id + ": its algorithms must be among " + SAFE);
        }
        if (!isSafe(issuer)) {
            throw new IllegalStateException("Portal " + id + ": its issuer must be an https address");
        }
    }

    /** Encrypted, or never leaving this machine. */
    static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(address.getHost()));
    }

    @Override
    public String toString() {
        return "portal:" + id;
    }
}
