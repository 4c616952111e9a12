package anye.review;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Refusal;

/** To which office another can hand on what it has begun (转业务属地). */
public final class TransferTarget {

    private TransferTarget() {
    }

    /** @throws Refusal at {@code to} for none that exists, or for the office itself */
    public static void check(Division to, Division from) {
        if (to == null || to.equals(Division.NATION) || !Divisions.all().has(to)) {
            throw new Refusal("to", "review.transfer.to");
        }
        if (to.equals(from)) {
            throw new Refusal("to", "review.transfer.same");
        }
    }
}
