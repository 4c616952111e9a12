package anye.declaration;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.rules.PerQuestion;

/** A person has entered 待审核: the clock of the office starts. {@code cells} are the months of each question that a reviewer has to decide. */
public record PlacementSubmitted(long placementId, long declarationId, CreditCode employer, Division office, String personName, PerQuestion cells, Instant at) {
}
