package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The office takes back what was certified or decided. Who may, and after whom they have heard, the room of the reviews knows.
 *
 * <p>《补充规定》七: 对用工单位提交的材料与实际情况不符的，应认定为未安排残疾人就业.
 */
@Stateless
public class TakeBackCertification {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Event<DeclarationReopened> reopened;
    @Inject
    private Event<CertificationCorrected> corrected;
    @Inject
    private Event<PlacementSubmitted> submitted;
    @Inject
    private Clock clock;

    /**
     * 认定为未安排: these months count no longer, and the rest stays certified.
     *
     * @param taken the months of each placement
     * @throws Refusal when the declaration is not completed, or none of the months counts
     */
    public void notPlaced(long declarationId, Map<Long, Months> taken) {
        var declaration = completed(declarationId);
        var now = clock.instant();
        var before = placements.result(declaration);
        var people = of(declaration, taken);
        if (people.stream().allMatch(placement -> placement.confirmed().and(taken.get(placement.id())).isEmpty())) {
            throw new Refusal(null, "declaration.revoked.nothing");
        }
        people.forEach(placement -> {
            placements.doubt(placement, taken.get(placement.id()), now);
            placement.revoke(taken.get(placement.id()), placements.verdict(placement).map(StoredVerdict::verdict).orElse(null), now);
            placements.keepClaimed(placement, declaration.year(), placement.confirmed());
        });
        declaration.revoked(now);
        reopened.fire(new DeclarationReopened(before, now));
        corrected.fire(new CertificationCorrected(placements.result(declaration), now));
    }

    /**
     * 重新审核: these people wait for a reviewer again; a completed declaration is opened for it.
     *
     * @param doubted the months of each placement; without any, the employer has its declaration back as it is
     * @return the last day on which it may be completed again, whatever the filing window says
     */
    public DueDate decideAgain(long declarationId, Map<Long, Months> doubted) {
        var declaration = declarations.lock(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        var people = of(declaration, doubted);
        if (people.isEmpty()) {
            declaration.mustBeCompleted();
        }
        var now = clock.instant();
        var until = until(declaration, !people.isEmpty());
        var before = placements.result(declaration);
        var certified = declaration.isCompleted();
        people.forEach(placement -> decideAgain(placement, doubted.get(placement.id())));
        declaration.openAgain(until.date());
        if (certified) {
            reopened.fire(new DeclarationReopened(before, now));
        }
        people.forEach(placement -> submitted.fire(new PlacementSubmitted(placement.id(), declarationId, declaration.employer(), declaration.office(), placement.name(),
                placements.file(placement, declaration).toReview(), now)));
        return until;
    }

    private void decideAgain(Placement placement, Months doubted) {
        if (placement.verdictId() == null) {
            throw new Refusal(null, "declaration.placement.notVerified");
        }
        placements.doubt(placement, doubted, clock.instant());
        placement.decideAgain(clock.instant());
    }

    /** The employer's days begin when the office has decided again. */
    private DueDate until(Declaration declaration, boolean reviewed) {
        var today = LocalDate.now(clock);
        var days = Withdrawals.DAYS_TO_COMPLETE_AGAIN + (reviewed ? policies.figure(Figure.REVIEW_DAYS, declaration.office(), YearMonth.from(today)).value() : 0);
        return workingDays.addWorkingDays(today, days);
    }

    private Declaration completed(long declarationId) {
        var declaration = declarations.lock(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        declaration.mustBeCompleted();
        return declaration;
    }

    private List<Placement> of(Declaration declaration, Map<Long, Months> named) {
        var people = placements.of(declaration).stream().filter(placement -> named.containsKey(placement.id())).toList();
        if (people.size() < named.size()) {
            throw new Refusal(null, "declaration.revoked.changed");
        }
        return people;
    }
}
