package anye.declaration;

import java.util.Locale;

/**
 * What 安置人员列表 is searched for.
 *
 * @param text part of a name or an ID number; null or blank for everybody
 * @param status null for all
 * @param page the first is 1
 */
public record PlacementSearch(String text, ReviewStatus status, int page) {

    /** People on a page. */
    public static final int PAGE = 20;

    private static final String WHOLE_NUMBER = "\\d{17}[\\dX]";

    boolean isForText() {
        return text != null && !text.isBlank();
    }

    /** As numbers are kept: an X, not an x. */
    String plain() {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    boolean isForOneNumber() {
        return isForText() && plain().matches(WHOLE_NUMBER);
    }
}
