package anye.dispatch;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.ResidentNumber;

/**
 * A person whom a host has declared as dispatched.
 *
 * @param placement the number of the person in the declarations
 * @param office 残联主管部门 of the host
 */
public record DeclaredDispatch(long placement, CreditCode host, Division office, ResidentNumber person, String name, CrossCheck.Declared declared) {
}
