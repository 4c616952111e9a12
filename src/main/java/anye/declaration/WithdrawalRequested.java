package anye.declaration;

/** An employer asks for its declaration back; the office decides. */
public record WithdrawalRequested(WithdrawalRow withdrawal) {
}
