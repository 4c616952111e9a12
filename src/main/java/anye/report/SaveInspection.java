package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office writes down a joint inspection, corrects it while it is open, and closes it when what had to be mended is mended. */
@Stateless
public class SaveInspection {

    private static final int LONG = 4000;

    @Inject
    private CurrentActor actor;
    @Inject
    private Inspections inspections;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @throws Refusal at every field that is missing or contradicts another, or when it is closed */
    public long save(InspectionRow typed) {
        var checked = checked(typed);
        JointInspection inspection;
        if (typed.id() == null) {
            inspection = new JointInspection(actor.get().office());
            inspection.write(checked, actor.get().name(), clock.instant());
            inspections.add(inspection);
        } else {
            inspection = inspections.lock(typed.id(), typed.version());
            mustBeOpen(inspection);
            inspection.write(checked, actor.get().name(), clock.instant());
            inspections.flush();
        }
        journal.write("report.inspection.saved", "inspection:" + inspection.id(), checked.employer(), Map.of("state", inspection.state().name()));
        return inspection.id();
    }

    /** @param on when it was done; not ahead of today */
    public void close(long id, long version, String outcome, LocalDate on) {
        var inspection = inspections.lock(id, version);
        if (inspection.state() != InspectionState.OPEN) {
            throw new Refusal(null, "report.inspection.closed");
        }
        var faults = new Faults();
        var what = faults.of(() -> present(outcome, "outcome", LONG / 2));
        faults.when(on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(inspection.row(on).inspectedOn()), "closedOn", "report.inspection.closedOn.wrong");
        faults.tell();
        inspection.close(what, on, actor.get().name(), clock.instant());
        inspections.flush();
        journal.write("report.inspection.closed", "inspection:" + id, inspection.employer(), Map.of());
    }

    private static void mustBeOpen(JointInspection inspection) {
        if (inspection.state() == InspectionState.CLOSED) {
            throw new Refusal(null, "report.inspection.closed");
        }
    }

    private InspectionRow checked(InspectionRow typed) {
        var faults = new Faults();
        faults.when(typed.employer() == null, "employer", "report.inspection.missing");
        var name = faults.of(() -> present(typed.unitName(), "unitName", 200));
        faults.when(typed.inspectedOn() == null || typed.inspectedOn().isAfter(LocalDate.now(clock)), "inspectedOn", "report.inspection.ahead");
        var partners = faults.of(() -> present(typed.partners(), "partners", 300));
        var findings = faults.of(() -> present(typed.findings(), "findings", LONG));
        var measures = typed.measures() == null || typed.measures().isBlank() ? null : faults.of(() -> present(typed.measures(), "measures", LONG));
        faults.when(typed.untrue() && measures == null && !faults.isFoundAt("measures"), "measures", "report.inspection.untrue.measures");
        faults.when(measures != null && (typed.deadline() == null || typed.inspectedOn() != null && typed.deadline().isBefore(typed.inspectedOn())), "deadline", "report.inspection.deadlineWrong");
        faults.tell();
        return new InspectionRow(typed.id(), null, typed.employer(), name, typed.inspectedOn(), partners, findings, typed.untrue(), measures, measures == null ? null : typed.deadline(), null, null, null, null,
                false, typed.version());
    }

    private static String present(String text, String field, int most) {
        if (text == null || text.isBlank()) {
            throw new Refusal(field, "report.inspection.missing");
        }
        if (text.strip().length() > most) {
            throw new Refusal(field, "report.inspection.tooLong", most);
        }
        return text.strip();
    }
}
