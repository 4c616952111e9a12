package anye.notice;

import anye.kernel.Refusal;

/** Somebody else has changed the notice since it was read. */
public class NoticeChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeChangedMeanwhile() {
        super(null, "notice.changedMeanwhile");
    }
}
