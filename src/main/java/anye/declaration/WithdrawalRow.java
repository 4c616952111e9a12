package anye.declaration;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/** One request to withdraw, as both sides see it; {@code decidedAt} and {@code decisionText} are null until it is decided. */
public record WithdrawalRow(long id, long declarationId, CreditCode employer, Division office, WithdrawalKind kind, String reason, Instant requestedAt, String requestedBy,
        WithdrawalState state, Instant decidedAt, String decisionText) {
}
