package anye.declaration;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/** One request to withdraw, as both sides see it, and until when the office has to answer; {@code decidedAt} and {@code decisionText} are null until it is decided. */
public record WithdrawalRow(long id, long declarationId, CreditCode employer, Division office, WithdrawalKind kind, String reason, Instant requestedAt, String requestedBy,
        LocalDate dueOn, boolean provisional, WithdrawalState state, Instant decidedAt, String decisionText) {
}
