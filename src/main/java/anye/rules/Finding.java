package anye.rules;

import java.time.YearMonth;
import java.util.List;

/**
 * One cell with its reason. Employer, reviewer, letter and API print the same one.
 *
 * @param value what the facts have, in the language of no one: an amount, a month, a grade; null when nothing
 * @param threshold what the law wants; null when it wants no number
 * @param reason the message key of the reason, filled by the arguments; an argument beginning with {@code rules.} is a key
 * @param fix the message key of the smallest thing that would make the cell pass, filled by the same arguments; null
 *        when nothing is missing
 * @param source null when the facts do not say who answered
 * @param verified whether the figure behind the threshold is
 */
public record Finding(Question question, Answer answer, YearMonth month, String value, String threshold, String reason,
        List<Object> arguments, String fix, Source source, String citation, boolean verified) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
