package anye.dispatch;

import java.time.YearMonth;

import anye.kernel.CreditCode;
import anye.kernel.ResidentNumber;

/**
 * Both sides now say that the person counts for this unit from the first month to the last. An observer that knows another
 * unit to have declared one of these months refuses, and nothing is confirmed.
 */
public record ShareConfirmed(ResidentNumber person, YearMonth from, YearMonth to, CreditCode credited) {
}
