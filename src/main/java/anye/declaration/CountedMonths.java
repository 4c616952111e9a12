package anye.declaration;

import anye.kernel.Months;

/**
 * The months of one person that count, without the person.
 *
 * @param doubled the confirmed months in which the person counts as two
 * @param credited months, each times its multiplier
 */
public record CountedMonths(Months confirmed, Months doubled, int credited) {
}
