package anye.declaration;

import java.time.Instant;

import anye.kernel.Months;
import anye.rules.Question;

/** What somebody with a phone sees of what they upload for: the question and its months, and nobody's name. */
public record PhonePage(Question question, Months months, Instant until, int received) {
}
