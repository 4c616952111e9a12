package anye.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.PhoneNumber;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Enters a service window of the office's region, changes it, or closes it. */
@Stateless
public class SaveServiceWindow {

    @Inject
    private ServiceWindows windows;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal at every field that is missing, or notice.window.changedMeanwhile */
    public long save(ServiceWindowRow typed) {
        var checked = checked(typed);
        var window = typed.id() == null ? windows.add(new ServiceWindow(checked)) : windows.lock(typed.id(), typed.version());
        window.write(checked);
        journal.write("notice.window.saved", "window:" + window.id(), null, Map.of("division", checked.division().code(), "active", String.valueOf(checked.active())));
        return window.id();
    }

    private ServiceWindowRow checked(ServiceWindowRow typed) {
        var faults = new Faults();
        faults.when(typed.division() == null || !windows.mayGovern(typed.division()), "division", "notice.window.outside");
        faults.when(typed.checkedOn() != null && typed.checkedOn().isAfter(LocalDate.now(clock)), "checkedOn", "notice.window.checkedAhead");
        var checked = new ServiceWindowRow(typed.id(), typed.division(), faults.of(() -> present(typed.name(), "name")), faults.of(() -> present(typed.address(), "address")), faults.of(() -> phones(typed.phone())),
                faults.of(() -> present(typed.hours(), "hours")), typed.barrierFree(), typed.remark() == null || typed.remark().isBlank() ? null : typed.remark().strip(),
                faults.of(() -> present(typed.source(), "source")), typed.checkedOn() == null ? LocalDate.now(clock) : typed.checkedOn(), typed.active(), typed.version());
        faults.tell();
        return checked;
    }

    private static String phones(String typed) {
        try {
            return PhoneNumber.several(present(typed, "phone"));
        } catch (Refusal malformed) {
            throw malformed.at("phone");
        }
    }

    private static String present(String value, String field) {
        if (value == null || value.isBlank()) {
            throw new Refusal(field, "notice.window.missing");
        }
        return value.strip();
    }
}
