package anye.review;

import anye.kernel.Months;
import anye.rules.Question;

/**
 * The reviewer's answer to some months of one question.
 *
 * @param reason null when approved
 * @param text what else the employer should know; null when nothing
 */
public record Decision(Question question, Months months, boolean approved, ReasonCode reason, String text) {

    public Decision {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static Decision approve(Question question, Months months) {
        return new Decision(question, months, true, null, null);
    }

    public static Decision refuse(Question question, Months months, ReasonCode reason, String text) {
        return new Decision(question, months, false, reason, text);
    }
}
