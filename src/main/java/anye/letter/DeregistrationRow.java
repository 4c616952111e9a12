package anye.letter;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;

/** One 注销业务申请书 as both sides see it. */
public record DeregistrationRow(long id, long declarationId, CreditCode employer, Division office, BusinessYear year, String reason, Instant handedInAt, String handedInBy) {
}
