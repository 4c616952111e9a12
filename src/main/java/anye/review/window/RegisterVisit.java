package anye.review.window;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.declaration.WindowClosed;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.notice.Notices;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 窗口受理: complete papers are accepted on the spot; otherwise the employer is told why, and the office has three working days (浙残联发〔2022〕3号 四（一）). */
@Stateless
public class RegisterVisit {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * @return the number of the acceptance
     * @throws Refusal for an employer of another office, unless its papers are taken to be handed on; at {@code year} when that is not filed now
     */
    public long register(Visit visit) {
        var faults = new Faults();
        faults.check(visit::check);
        var name = faults.of(() -> knownName(visit));
        faults.check(() -> mustBeFiled(visit));
        faults.tell();
        var today = LocalDate.now(clock);
        var days = policies.figure(Figure.ACCEPTANCE_DAYS, actor.get().office(), YearMonth.from(today)).value();
        var due = visit.reasons().isEmpty() ? null : workingDays.addWorkingDays(today, days);
        var acceptance = acceptances.add(new Acceptance(visit, name, actor.get(), clock.instant(), due));
        if (due == null) {
            notices.tell(visit.employer(), "review.window.notice.accepted", acceptance.row().getNumber());
        } else {
            notices.tell(visit.employer(), "review.window.notice.deferred", acceptance.row().getNumber(), due.date());
        }
        journal.write("review.window.registered", "acceptance:" + acceptance.id(), visit.employer(), Map.of("state", acceptance.state().name(), "reasons", visit.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(","))));
        return acceptance.id();
    }

    /** V15 at the window too: nothing is accepted for a year that is closed. */
    private void mustBeFiled(Visit visit) {
        try {
            declarations.mustBeFiled(visit.employer(), visit.year(), actor.get().office());
        } catch (WindowClosed closed) {
            throw closed.at("year");
        }
    }

    /** Who has never signed in by a portal is entered with the name that its papers bear. */
    private String knownName(Visit visit) {
        var known = employers.profile(visit.employer());
        if (known.isEmpty()) {
            employers.typed("creditCode", visit.employer());
            if (visit.employerName() == null) {
                throw new Refusal("employerName", "review.window.nameMissing");
            }
            return employers.arrive(visit.employer(), visit.employerName()).name();
        }
        var office = known.get().certifyingDivision();
        if (office != null && !office.equals(actor.get().office()) && !visit.reasons().contains(DeferralReason.OTHER_OFFICE)) {
            throw new Refusal("creditCode", "review.window.otherOffice", Divisions.all().path(office));
        }
        return known.get().name();
    }
}
