package anye.review;

import anye.kernel.Months;
import anye.rules.Question;

/**
 * A paper that the reviewer asks for.
 *
 * @param reason whose text names the paper
 */
public record ExpectedPaper(Question question, Months months, ReasonCode reason) {
}
