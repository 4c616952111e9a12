package anye.review.window;

import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;

/**
 * What the clerk writes down of a visit.
 *
 * @param employerName needed for an employer that is not known here yet
 * @param papers what was brought
 * @param reason why it is not accepted on the spot; null when it is
 * @param words beside the reason
 */
public record Visit(CreditCode employer, String employerName, BusinessYear year, Set<WindowPaper> papers, DeferralReason reason, String words) {

    public Visit {
        papers = Set.copyOf(papers);
        employerName = employerName == null || employerName.isBlank() ? null : employerName.strip();
        words = words == null || words.isBlank() ? null : words.strip();
    }

    void check() {
        if (papers.isEmpty() && reason == null) {
            throw new Refusal("papers", "review.window.papersMissing");
        }
        if (reason == DeferralReason.OTHER && words == null) {
            throw new Refusal("words", "review.window.wordsMissing");
        }
        if (words != null) {
            OwnWords.bounded(words, "words");
        }
        if (reason != null && reason.missing() != null && papers.contains(reason.missing())) {
            throw new Refusal("reason", "review.window.notMissing");
        }
    }
}
