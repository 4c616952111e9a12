package anye.declaration;

import java.util.regex.Pattern;

import anye.kernel.PersonName;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.Typed;

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

    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("\\d*X?|[A-Z]{3}\\d+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{17}[\\dX]|[A-Z]{3}\\d{12}");

    boolean isForText() {
        return text != null && !text.isBlank();
    }

    /** As numbers are kept: an X, not an x. */
    String plain() {
        return Typed.compact(Typed.number(text));
    }

    /** As names are kept: · between their parts. */
    String name() {
        return PersonName.normal(text);
    }

    /** The number that is meant; null for part of one, for none, and for what cannot be one. */
    ResidentNumber number() {
        try {
            return isForText() && WHOLE_NUMBER.matcher(plain()).matches() ? ResidentNumber.of(plain()) : null;
        } catch (Refusal notANumber) {
            return null;
        }
    }

    boolean isForOneNumber() {
        return number() != null;
    }

    boolean isForPartOfANumber() {
        return isForText() && PART_OF_A_NUMBER.matcher(plain()).matches() && !isForOneNumber();
    }

    /** The wanted page of so many people, or the last there is. */
    int pageOf(int found) {
        return Math.max(1, Math.min(page, (found + PAGE - 1) / PAGE));
    }
}
