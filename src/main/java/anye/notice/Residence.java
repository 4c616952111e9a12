package anye.notice;

import java.util.Optional;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/** Where an employer is at home, as far as notices are concerned: its 残联主管部门. A later room knows. */
public interface Residence {

    /** Nothing while the employer has not said. */
    Optional<Division> of(CreditCode employer);
}
