package anye.policy;

import java.time.YearMonth;

/** A figure from a month on, until the next edition. */
public record Edition<T>(YearMonth from, Cited<T> figure) {
}
