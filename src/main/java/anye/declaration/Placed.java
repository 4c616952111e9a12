package anye.declaration;

import java.time.Instant;

import anye.kernel.CreditCode;

/** That somebody was registered in a declaration of an employer; who, whoever asked knows. */
public record Placed(long placement, long declaration, CreditCode employer, Instant since) {
}
