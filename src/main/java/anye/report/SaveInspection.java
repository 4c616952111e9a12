package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
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

    /** @throws Refusal at the first field that is missing or contradicts another, or when it is closed */
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
        var what = present(outcome, "outcome", LONG / 2);
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(inspection.row(on).inspectedOn())) {
            throw new Refusal("closedOn", "report.inspection.closedOn.wrong");
        }
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
        if (typed.employer() == null) {
            throw new Refusal("employer", "report.inspection.missing");
        }
        var name = present(typed.unitName(), "unitName", 200);
        if (typed.inspectedOn() == null || typed.inspectedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("inspectedOn", "report.inspection.ahead");
        }
        var partners = present(typed.partners(), "partners", 300);
        var findings = present(typed.findings(), "findings", LONG);
        var measures = typed.measures() == null || typed.measures().isBlank() ? null : present(typed.measures(), "measures", LONG);
        if (typed.untrue() && measures == null) {
            throw new Refusal("measures", "report.inspection.untrue.measures");
        }
        if (measures != null && (typed.deadline() == null || typed.deadline().isBefore(typed.inspectedOn()))) {
            throw new Refusal("deadline", "report.inspection.deadlineWrong");
        }
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
