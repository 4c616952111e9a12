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

    public List<StaffRow> getRows() {
        if (rows == null) {
            rows = staff.list();
        }
        return rows;
    }
}
