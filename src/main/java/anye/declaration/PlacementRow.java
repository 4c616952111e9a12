package anye.declaration;

import anye.kernel.Months;
import anye.kernel.ResidentNumber;

/** One line of 安置人员列表, and all that a page must know of a placement to offer what may be done with it. */
public record PlacementRow(long id, long declarationId, ResidentNumber person, String name, String certificateNumber, ReviewStatus status, Months registered,
        Months confirmed, Months rejected, int credited, boolean verified, boolean rejectionAccepted, boolean open, long version) {

    public boolean isMayEdit() {
        return open && status == ReviewStatus.INCOMPLETE;
    }

    public boolean isMayReRegister() {
        return open && status != ReviewStatus.INCOMPLETE;
    }

    public boolean isMayDelete() {
        return open;
    }

    public boolean isMayAcceptRejections() {
        return open && status.hasRejections() && !rejectionAccepted;
    }

    public String getMaskedNumber() {
        return person.masked();
    }
}
