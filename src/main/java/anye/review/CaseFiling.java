package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.PlacementFile;
import anye.declaration.PlacementRecalled;
import anye.declaration.PlacementSubmitted;
import anye.declaration.Placements;
import anye.declaration.Verification;
import anye.employer.EmployerMoved;
import anye.kernel.Time;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import anye.rules.Answer;
import anye.rules.PerQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Opens a case in the transaction in which a person enters 待审核, and ends it in the one in which the employer takes the person back. */
@ApplicationScoped
public class CaseFiling {

    /** An observer without a number comes at 2500: the declaration has its new office by then, whose figures count. */
    private static final int AFTER_THE_DECLARATION = 3000;

    @Inject
    private Cases cases;
    @Inject
    private Placements placements;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Verification verification;
    @Inject
    private Rechecks rechecks;
    @Inject
    private PaperRequests requests;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    void open(@Observes PlacementSubmitted submitted) {
        var entered = LocalDate.ofInstant(submitted.at(), Time.BEIJING);
        var days = policies.figure(Figure.REVIEW_DAYS, submitted.office(), YearMonth.from(entered)).value();
        var opened = new ReviewCase(submitted, CasePeriod.of(workingDays, entered, days), isSilent(placements.file(submitted.placementId()), submitted.cells()));
        cases.add(opened);
        cases.flush();
        journal.write("review.case.entered", "case:" + opened.id(), submitted.employer(), Map.of("placement", String.valueOf(submitted.placementId())));
    }

    void recall(@Observes PlacementRecalled recalled) {
        cases.ofPlacement(recalled.placementId()).stream().filter(ReviewCase::isOpen).forEach(open -> {
            requests.end(open);
            open.recall();
            journal.write("review.case.recalled", "case:" + open.id(), open.employer(), Map.of());
        });
    }

    /** The employer has another 残联主管部门: its open cases go there with the time they have left, and both offices see the trail. */
    void move(@Observes @Priority(AFTER_THE_DECLARATION) EmployerMoved moved) {
        cases.openOf(moved.employer()).stream().filter(open -> !open.office().equals(moved.to())).forEach(open -> {
            open.moveTo(moved.to(), LocalDate.now(clock));
            rechecks.take(open, verification.reckonPending(open.placementId()));
            history.moved(open, CaseEventKind.MOVED, moved.from(), moved.to(), null, List.of());
            journal.write("review.case.moved", "case:" + open.id(), open.employer(), Map.of("from", moved.from().code(), "to", moved.to().code()));
        });
    }

    /** Whether one of the asked cells waits for a department. */
    static boolean isSilent(PlacementFile file, PerQuestion cells) {
        return file.matrix().rows().stream().flatMap(row -> row.findings().stream().filter(finding -> cells.of(finding.question()).contains(row.number())))
                .anyMatch(finding -> finding.answer() == Answer.SILENT);
    }
}
