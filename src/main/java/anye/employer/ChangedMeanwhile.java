package anye.employer;

import anye.kernel.Refusal;

/** Somebody else has saved the same data since they were read. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(null, "employer.changedMeanwhile");
    }
}
