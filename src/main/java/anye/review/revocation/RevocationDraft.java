package anye.review.revocation;

import java.util.Map;

import anye.kernel.Months;
import anye.kernel.Refusal;

/**
 * What somebody wants to propose.
 *
 * @param whole the declaration as a whole; then nobody is named
 * @param people the months of each placement
 */
public record RevocationDraft(long declarationId, RevocationKind kind, RevocationGround ground, boolean whole, Map<Long, Months> people, String citation, String reason) {

    static final int LONGEST = 1000;
    private static final int LONGEST_CITATION = 500;

    public RevocationDraft {
        people = whole ? Map.of() : Map.copyOf(people);
    }

    /** @throws Refusal at the first field that cannot stay so */
    void mustBeSound() {
        if (kind == null) {
            throw new Refusal("kind", "review.revocation.missing");
        }
        if (ground == null) {
            throw new Refusal("ground", "review.revocation.missing");
        }
        if (!whole && people.isEmpty()) {
            throw new Refusal("whole", "review.revocation.nobody");
        }
        written(citation, "citation", LONGEST_CITATION);
        written(reason, "reason", LONGEST);
    }

    /** @return without spaces around it; @throws Refusal when it is missing or too long */
    static String written(String text, String field, int most) {
        var said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw new Refusal(field, "review.revocation.missing");
        }
        if (said.length() > most) {
            throw new Refusal(field, "review.revocation.long", most);
        }
        return said;
    }
}
