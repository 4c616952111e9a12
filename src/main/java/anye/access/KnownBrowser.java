package anye.access;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * That an account has signed in in this browser before. It lets nobody in: it only tells the owner's slips from a stranger's
 * guesses. The cookie says neither which account it is, nor can one be made for another account or another browser.
 */
final class KnownBrowser {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final String NAME = "anye-known-";

    private KnownBrowser() {
    }

    /** @return a name for this browser; nothing where the account has not signed in here */
    static Optional<String> of(String account, HttpServletRequest request) {
        var plain = Staff.plain(account);
        return OwnCookie.value(cookie(plain), request).filter(value -> value.length() < 200).map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && Secrets.same(proof(plain, parts[0]).getBytes(), parts[1].getBytes())).map(parts -> parts[0]);
    }

    /** After a whole sign-in. */
    static void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        var plain = Staff.plain(account);
        var browser = of(plain, request).orElseGet(Secrets::next);
        OwnCookie.set(cookie(plain), browser + "." + proof(plain, browser), KEPT, response);
    }

    private static String cookie(String plain) {
        return NAME + Secrets.hmac(Attempts.SECRET, "account " + plain).substring(0, 16);
    }

    private static String proof(String plain, String browser) {
        return Secrets.hmac(Attempts.SECRET, "browser " + browser + " " + plain);
    }
}
