package anye.employer;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * The 残联主管部门 has been changed: open cases go to the other office, with a trail that both see. An observer that cannot
 * let them go refuses, and the profile is not saved.
 */
public record EmployerMoved(CreditCode employer, Division from, Division to) {
}
