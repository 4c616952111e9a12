package anye.rules.api;

import java.util.List;
import java.util.Locale;

/** The language of an answer: Chinese, unless English is asked for first. */
public final class Spoken {

    private Spoken() {
    }

    /** @param accepted the header Accept-Language; a wrong one asks for nothing */
    public static Locale of(String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Locale.CHINA;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted);
            String first = ranges.isEmpty() ? "" : ranges.get(0).getRange();
            return first.equals("en") || first.startsWith("en-") ? Locale.ENGLISH : Locale.CHINA;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINA;
        }
    }
}
