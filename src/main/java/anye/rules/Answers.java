package anye.rules;

/** Packs the answers to one question: twelve bits for each {@link Answer}, PASS lowest. */
final class Answers {

    private static final int YEAR = YearVerdict.YEAR;

    private Answers() {
    }

    /** What neither passes nor fails has no record. */
    static long of(int pass, int fail) {
        return pass | (long) fail << 12 | (long) (~(pass | fail) & YEAR) << 24;
    }

    /** Silence hides what would be known; evidence helps wherever the question did not pass by itself. */
    static long overlay(long known, int silent, int evidence) {
        if ((silent | evidence) == 0) {
            return known;
        }
        int pass = (int) known & YEAR & ~silent;
        int accepted = evidence & ~pass;
        int fail = (int) (known >>> 12) & YEAR & ~silent & ~accepted;
        int none = (int) (known >>> 24) & YEAR & ~silent & ~accepted;
        return pass | (long) fail << 12 | (long) none << 24 | (long) (silent & ~accepted) << 36 | (long) accepted << 48;
    }
}
