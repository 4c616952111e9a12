package anye.policy;

import java.time.YearMonth;

/**
 * A figure from a month on, until the next edition.
 *
 * @param written the value as it is written in the files, in JSON
 */
public record Edition<T>(YearMonth from, Cited<T> figure, String written) {
}
