package anye.rules;

import java.time.Instant;

/**
 * Who answered a question, and when.
 *
 * @param department the message key of the department's name
 */
public record Source(String department, Instant at) {
}
