package anye.access;

import anye.kernel.Refusal;

/**
 * Nobody is signed in, and why, in words for the person in front of the page. The cause for the journal is a bare word
 * ({@code nonce}, {@code audience}): it tells an operator what to look for and an attacker, who does not see it, nothing.
 */
public class SignInRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What a person can do about it. */
    public enum Kind {
        /** Begin once more. */
        EXPIRED(400),
        /** The portal's answer cannot be trusted. */
        UNTRUSTED(401),
        /** The portal said no, or the person did. */
        DECLINED(403),
        /** The portal did not say which legal person this is. */
        INCOMPLETE(403),
        /** The portal may not vouch for a unit of that division. */
        ELSEWHERE(403),
        /** Nobody registered this person here. */
        UNKNOWN(403),
        /** The employer has not named this handler, or no longer. */
        NO_MANDATE(403),
        /** No such portal. */
        NO_PORTAL(404),
        /** Wait. */
        TOO_MANY(429),
        /** The portal does not answer. */
        SILENT(502);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final Kind kind;
    private final String cause;

    public SignInRefused(Kind kind, String cause) {
        super(null, "access.signIn.refused." + kind);
        this.kind = kind;
        this.cause = cause;
    }

    public Kind kind() {
        return kind;
    }

    public int status() {
        return kind.status;
    }

    public String why() {
        return cause;
    }
}
