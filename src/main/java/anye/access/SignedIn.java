package anye.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session remembers of a sign-in: who, not with which rights. Staff rights are read anew at every request, so that
 * what an administrator takes away is gone at the next click.
 *
 * @param creditCode null for staff
 * @param account 0 for employers
 * @param handling the mandate of a handler whom the employer named; null for its own account and for staff
 * @param portal null when signed in with a password
 */
record SignedIn(String creditCode, String employerName, String handlerName, long account, String portal, Instant since, Long handling) implements Serializable {

    boolean isSamePersonAs(SignedIn other) {
        return other != null && account == other.account && String.valueOf(creditCode).equals(String.valueOf(other.creditCode))
                && String.valueOf(handlerName).equals(String.valueOf(other.handlerName)) && String.valueOf(handling).equals(String.valueOf(other.handling));
    }
}
