package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.Figure;
import anye.policy.FurtherDays;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All requests for further papers (补正), and what they do to the clock of their case. */
@ApplicationScoped
public class PaperRequests {

    private static final int AT_ONCE = 500;

    /** The first and the last day that can be given. */
    public record Bounds(LocalDate first, LocalDate last) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Cases cases;
    @Inject
    private FourEyes fourEyes;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** The newest first. Whoever calls has seen to it that the case may be seen. */
    List<PaperRequestRow> of(long caseId) {
        return all(caseId).map(each -> each.row(papers(each))).toList();
    }

    Stream<PaperRequest> all(long caseId) {
        return entities.createQuery("select r from PaperRequest r where r.caseId = :case order by r.id desc", PaperRequest.class).setParameter("case", caseId).getResultStream();
    }

    Optional<PaperRequest> latest(long caseId) {
        return all(caseId).findFirst();
    }

    List<ExpectedPaper> papers(PaperRequest request) {
        return entities.createQuery("select l from PaperRequestLine l where l.requestId = :request order by l.id", PaperRequestLine.class)
                .setParameter("request", request.id()).getResultStream().map(PaperRequestLine::paper).toList();
    }

    /** For an act of the reviewer about the papers of a case. @throws Refusal when the case is no longer this reviewer's */
    ReviewCase lock(long caseId) {
        var found = cases.lockSeen(caseId);
        settle(found);
        found.mustBeOpen();
        fourEyes.mustMayDecide(found, actor.get());
        found.mustNotBeClaimedByAnother(actor.get());
        return found;
    }

    /** The request that was made last. @throws Refusal when there was none */
    PaperRequest last(ReviewCase found) {
        return latest(found.id()).orElseThrow(() -> new Refusal(null, "review.further.nothing"));
    }

    void add(PaperRequest request, List<ExpectedPaper> papers) {
        cases.add(request);
        cases.flush();
        papers.forEach(paper -> cases.add(new PaperRequestLine(request.id(), paper)));
        cases.flush();
    }

    /** Which day can be given today, by the rule of the office. */
    public Bounds bounds(Division office) {
        var today = LocalDate.now(clock);
        return bounds(workingDays, today, policies.figure(Figure.FURTHER_DAYS, office, YearMonth.from(today)).value());
    }

    static Bounds bounds(WorkingDays calendar, LocalDate today, FurtherDays days) {
        return new Bounds(calendar.addWorkingDays(today, days.least()).date(), calendar.addWorkingDays(today, days.most()).date());
    }

    /** Cases whose employer has let the day pass. */
    List<Long> lapsing() {
        return entities.createQuery("select c.id from ReviewCase c where c.state = :open and c.owedUntil < :today order by c.owedUntil, c.id", Long.class)
                .setParameter("open", CaseState.OPEN).setParameter("today", LocalDate.now(clock)).setMaxResults(AT_ONCE).getResultList();
    }

    @Transactional
    public void lapse(long caseId) {
        settle(cases.lockSeen(caseId));
    }

    /** When the day has passed, the employer owes nothing any more: before anything else happens to the case, whenever that is. */
    void settle(ReviewCase found) {
        if (found.isOpen() && found.lapse(workingDays, LocalDate.now(clock))) {
            latest(found.id()).filter(PaperRequest::isOpen).ifPresent(request -> request.become(PaperRequestState.LAPSED, clock.instant()));
            cases.flush();
            history.write(found, CaseEventKind.FURTHER_LAPSED, null, null, Stream.ofNullable(found.claimedBy()).toList());
            journal.write("review.case.furtherLapsed", "case:" + found.id(), found.employer(), Map.of());
        }
    }

    /** The employer has taken the person back. */
    void end(ReviewCase found) {
        latest(found.id()).filter(PaperRequest::isOpen).ifPresent(request -> request.become(PaperRequestState.ENDED, clock.instant()));
    }
}
