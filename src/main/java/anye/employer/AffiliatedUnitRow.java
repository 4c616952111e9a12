package anye.employer;

import anye.kernel.CreditCode;

public record AffiliatedUnitRow(long id, CreditCode creditCode, String name) {
}
