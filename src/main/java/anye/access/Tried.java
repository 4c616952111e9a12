package anye.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What somebody tries to get right, and how often that may fail.
 *
 * @param forgets whether getting it right forgets the slips before it: where it shows whose slips they were
 */
public record Tried(List<Limit> limits, boolean forgets) {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 20;
    static final int FACTORS_A_DAY = 20;

    /** At most so many failures of this kind within a time. */
    record Limit(String of, int most, Duration window) {
    }

    /**
     * The password of an account. Counted per account and address together, so that whoever guesses from elsewhere never locks
     * the owner out; and per address alone, against guessing one password for many accounts.
     */
    static Tried account(String account, String address) {
        return new Tried(limits(Staff.plain(account), address), true);
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

    /** The second factor of an account, wherever from: who gets here knows the password, and six digits are few. */
    static Tried factor(long account) {
        return new Tried(List.of(new Limit("factor " + account, PER_ACCOUNT, WINDOW), new Limit("factor of the day " + account, FACTORS_A_DAY, Duration.ofDays(1))), true);
    }

    private static List<Limit> limits(String what, String address) {
        return List.of(new Limit("account " + address + " " + what, PER_ACCOUNT, WINDOW), new Limit("address " + address, PER_ADDRESS, WINDOW));
    }
}
