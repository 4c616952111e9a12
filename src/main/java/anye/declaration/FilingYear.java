package anye.declaration;

import anye.kernel.BusinessYear;
import anye.policy.FilingPeriod;

/** A business year to choose, and whether it is filed today. */
public record FilingYear(BusinessYear year, FilingPeriod window, FilingPeriod.State state) {
}
