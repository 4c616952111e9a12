package anye.declaration;

import anye.kernel.Refusal;

/** Somebody else has saved something of the same person since it was read. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(null, "declaration.placement.stale");
    }
}
