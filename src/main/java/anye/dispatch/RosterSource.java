package anye.dispatch;

import java.time.Instant;

import anye.kernel.CreditCode;

/** Where a person stands on a filed roster. */
public record RosterSource(long contractId, CreditCode agency, int edition, Instant filedAt) {
}
