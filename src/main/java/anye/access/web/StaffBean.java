package anye.access.web;

import java.util.List;

import anye.access.Staff;
import anye.access.StaffRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class StaffBean {

    @Inject
    private Staff staff;

    private List<StaffRow> rows;

    /** The state of the certificate and the agreement, as a key. */
    public String credentials(StaffRow row) {
        return staff.state(row).name();
    }

    public List<StaffRow> getRows() {
        if (rows == null) {
            rows = staff.list();
        }
        return rows;
    }
}
