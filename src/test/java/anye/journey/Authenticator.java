package anye.journey;

import java.time.Duration;
import java.time.Instant;

import anye.access.AuthenticatorKey;
import com.microsoft.playwright.Page;

/** The phone of a member of staff, which has typed in the key that the page shows. */
final class Authenticator {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final AuthenticatorKey key;
    private Instant shown;

    private Authenticator(AuthenticatorKey key) {
        this.key = key;
    }

    static Authenticator shownOn(Page page) {
        return new Authenticator(new AuthenticatorKey(page.locator("#authenticator-key").innerText().replace(" ", "")));
    }

    /** The code of now; asked again, the same, however long a journey takes. */
    String code() {
        shown = shown == null ? Instant.now() : shown;
        return key.codeAt(shown);
    }

    /** The code after it, which is good a little early; or that of now, when it has become later than that. */
    String next() {
        var after = shown.plus(STEP);
        return key.codeAt(after.isAfter(Instant.now()) ? after : Instant.now());
    }

    /** One that is none of the present ones. */
    String wrong() {
        var good = key.codeAt(Instant.now());
        return (good.charAt(0) == '0' ? "1" : "0") + good.substring(1);
    }
}
