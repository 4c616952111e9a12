package anye.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right, who is nobody until the second factor is, too.
 *
 * @param target where they wanted to go
 * @param offered the sealed key of an authenticator that is being set up; it counts in this session alone, so that nobody
 *        with a stolen password has seen the key that its owner sets up
 */
record HalfSignedIn(long account, String target, Instant until, String offered) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    static HalfSignedIn of(long account, String target, Instant now) {
        return new HalfSignedIn(account, target, now.plus(PATIENCE), SecondFactor.seal(account, AuthenticatorKey.fresh()));
    }

    AuthenticatorKey offeredKey() {
        return SecondFactor.open(account, offered);
    }
}
