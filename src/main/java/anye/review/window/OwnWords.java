package anye.review.window;

import anye.kernel.Refusal;

/** What somebody says in their own words. */
final class OwnWords {

    static final int LONGEST = 500;

    private OwnWords() {
    }

    /** @throws Refusal at the field when nothing is said, or too much */
    static String of(String said, String field, String missing) {
        if (said == null || said.isBlank()) {
            throw new Refusal(field, missing);
        }
        return bounded(said, field);
    }

    static String bounded(String said, String field) {
        if (said.strip().length() > LONGEST) {
            throw new Refusal(field, "review.window.wordsLong", LONGEST);
        }
        return said.strip();
    }
}
