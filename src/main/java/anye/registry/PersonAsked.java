package anye.registry;

import anye.kernel.BusinessYear;
import anye.kernel.ResidentNumber;

/** Of whom the departments are asked everything that one business year needs, and under which units' codes. */
public record PersonAsked(ResidentNumber person, BusinessYear year, Payers payers) {
}
