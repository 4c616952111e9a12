package anye.levy;

import anye.kernel.Refusal;

/** Somebody else has changed the application since it was read. */
public class ReliefChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReliefChangedMeanwhile() {
        super(null, "levy.relief.changedMeanwhile");
    }
}
