package anye.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody tries to get right, and how often that may fail.
 *
 * @param forgets whether getting it right forgets the slips before it: where it shows whose slips they were
 */
public record Tried(List<Limit> limits, boolean forgets) {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 20;
    static final int PER_ACCOUNT_EVERYWHERE = 50;
    static final int PORTAL_CODES = 100;
    static final int FACTORS_A_DAY = 20;

    /** At most so many failures of this kind within a time. */
    record Limit(String of, int most, Duration window) {
    }

    /**
     * The password of an account. Counted per account and address together; per address alone, against guessing one password
     * for many accounts; and per account wherever from, against many addresses that guess for one.
     *
     * <p>A browser in which the account has signed in before ({@link KnownBrowser}) is counted for itself alone. So whoever
     * guesses, and from however many places, never locks the owner out, not even from behind the owner's own proxy.
     */
    static Tried password(String account, String address, Optional<String> browser) {
        var of = Staff.plain(account);
        return browser.map(known -> new Tried(List.of(new Limit("browser " + known + " " + of, PER_ACCOUNT, WINDOW)), true))
                .orElseGet(() -> new Tried(Stream.concat(limits(of, address).stream(), Stream.of(new Limit("account everywhere " + of, PER_ACCOUNT_EVERYWHERE, WINDOW))).toList(), true));
    }

    /** The one-time code of an account. It has 128 bits, so nobody can use up what its owner may try. */
    static Tried oneTimeCode(String account, String address) {
        return new Tried(limits("one-time code of " + Staff.plain(account), address), true);
    }

    /**
     * A code that was handed over. A right one tells nothing about the wrong ones before it: one good code in hand would
     * else be a licence to guess others.
     *
     * @param kind of code, or the one thing that it opens
     */
    public static Tried code(String kind, String address) {
        return new Tried(limits("code " + kind.toLowerCase(Locale.ROOT), address), false);
    }

    /**
     * The second factor of an account, wherever from: who gets here knows the password, and six digits are few. In a browser
     * in which the account has signed in before it is counted for that browser, so that who has stolen the password does not
     * use up the owner's.
     */
    static Tried factor(long account, Optional<String> browser) {
        var of = account + browser.map(known -> " in " + known).orElse("");
        return new Tried(List.of(new Limit("factor " + of, PER_ACCOUNT, WINDOW), new Limit("factor of the day " + of, FACTORS_A_DAY, Duration.ofDays(1))), true);
    }

    /** What may happen once within a time. */
    static Tried once(String what, Duration window) {
        return new Tried(List.of(new Limit("once " + what, 1, window)), false);
    }

    /** Codes of a portal, each of which costs a question to the portal. An office shares one address, so it is wide. */
    static Tried portalCode(String address) {
        return new Tried(List.of(new Limit("portal code " + address, PORTAL_CODES, WINDOW)), false);
    }

    private static List<Limit> limits(String what, String address) {
        return List.of(new Limit("account " + address + " " + what, PER_ACCOUNT, WINDOW), new Limit("address " + address, PER_ADDRESS, WINDOW));
    }
}
