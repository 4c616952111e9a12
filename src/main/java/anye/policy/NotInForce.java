package anye.policy;

import anye.kernel.Division;
import anye.kernel.Refusal;
import java.time.YearMonth;

/** No edition of a figure covers the division and month. Absent law is not zero. */
public class NotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInForce(String figure, Division division, YearMonth month) {
        super("division", "policy.notInForce", figure, division.code(), month.toString());
    }
}
