package anye.review.window;

import java.util.Objects;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Faults;

/**
 * What the clerk writes down of a visit.
 *
 * @param employerName needed for an employer that is not known here yet
 * @param papers what was brought
 * @param reasons why it is not accepted on the spot, all of them at once (一次性告知); empty when it is
 * @param words beside the reason
 */
public record Visit(CreditCode employer, String employerName, BusinessYear year, Set<WindowPaper> papers, Set<DeferralReason> reasons, String words) {

    public Visit {
        papers = Set.copyOf(papers);
        reasons = Set.copyOf(reasons);
        employerName = employerName == null || employerName.isBlank() ? null : employerName.strip();
        words = words == null || words.isBlank() ? null : words.strip();
    }

    void check() {
        var faults = new Faults();
        faults.when(papers.isEmpty() && reasons.isEmpty(), "papers", "review.window.papersMissing");
        faults.when(reasons.contains(DeferralReason.OTHER) && words == null, "words", "review.window.wordsMissing");
        if (words != null) {
            faults.check(() -> OwnWords.bounded(words, "words"));
        }
        faults.when(reasons.stream().map(DeferralReason::missing).filter(Objects::nonNull).anyMatch(papers::contains), "reasons", "review.window.notMissing");
        faults.tell();
    }
}
