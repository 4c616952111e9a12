package anye.review.window;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import anye.access.CounterCode;
import anye.access.CurrentActor;
import anye.employer.Divisions;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.evidence.StoredFile;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import anye.review.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All acceptances at the windows. */
@ApplicationScoped
public class Acceptances {

    /** Which part of the list. */
    public enum Part {
        DEFERRED("a.state = anye.review.window.AcceptanceState.DEFERRED"),
        OBJECTED("a.state = anye.review.window.AcceptanceState.OBJECTED"),
        ACCEPTED("a.state = anye.review.window.AcceptanceState.ACCEPTED"),
        ENDED("a.endedAt is not null"),
        /** 已转出: what the office, or one below it, took and another goes on with. */
        HANDED_ON("exists (select t.id from WindowTransfer t where t.acceptanceId = a.id and t.fromCode between :low and :high)");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /** @param total of the part, over all pages */
    public record Page(List<AcceptanceRow> rows, long total) {
    }

    private static final int MOST_OF_ONE = 100;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** Those of the actor's office and below it; what is due first stands first, so what is overdue stands before all. */
    public Page of(Part part, int first, int most) {
        var order = switch (part) {
            case DEFERRED -> " order by a.dueOn, a.id";
            case OBJECTED -> " order by a.objectedAt, a.id";
            case ACCEPTED, ENDED, HANDED_ON -> " order by a.id desc";
        };
        return new Page(asked("select a", Acceptance.class, part, order).setFirstResult(first).setMaxResults(most).getResultStream().map(Acceptance::row).toList(),
                asked("select count(a)", Long.class, part, "").getSingleResult());
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Part part, String order) {
        var office = actor.get().office();
        return entities.createQuery(what + " from Acceptance a where a.officeCode " + (part == Part.HANDED_ON ? "not " : "") + "between :low and :high and " + part.condition + order, type)
                .setParameter("low", office.low()).setParameter("high", office.high());
    }

    /** The newest first. @throws Refusal to anybody but the employer */
    public List<AcceptanceRow> mine() {
        return entities.createQuery("select a from Acceptance a where a.employer = :employer order by a.id desc", Acceptance.class)
                .setParameter("employer", actor.employer()).setMaxResults(MOST_OF_ONE).getResultStream().map(Acceptance::row).toList();
    }

    /** One acceptance, for its office or its employer. */
    public AcceptanceRow row(long id) {
        return seen(id).row();
    }

    /** How it came where it is, the first step first: for its office, for one that has handed it on, and for its employer. */
    public List<WindowTransferRow> trail(AcceptanceRow row) {
        return trails(List.of(row)).get(row.id());
    }

    /** The same of all in a list, by the number of the acceptance, in one question to the database. @throws Refusal when one of them does not concern the actor */
    public Map<Long, List<WindowTransferRow>> trails(List<AcceptanceRow> rows) {
        var steps = transfers(rows.stream().map(AcceptanceRow::id).toList());
        var trails = new HashMap<Long, List<WindowTransferRow>>();
        for (var row : rows) {
            var trail = steps.getOrDefault(row.id(), List.of());
            if (!actor.maySee(row.employer(), row.office()) && !handedOn(trail)) {
                throw new Refusal(null, "access.notFound");
            }
            trails.put(row.id(), trail);
        }
        return trails;
    }

    private Map<Long, List<WindowTransferRow>> transfers(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : entities.createQuery("select t from WindowTransfer t where t.acceptanceId in :ids order by t.id", WindowTransfer.class).setParameter("ids", ids).getResultStream()
                .map(WindowTransfer::row).collect(Collectors.groupingBy(WindowTransferRow::acceptanceId));
    }

    private boolean handedOn(List<WindowTransferRow> steps) {
        return actor.get().isStaff() && steps.stream().anyMatch(step -> actor.get().office().contains(step.from()));
    }

    /** The code that the receipt bears, for the office that hands it out. */
    public String code(long id) {
        var found = seen(id);
        mustBeInCharge(found);
        return found.code();
    }

    /** The scans, each by the paper it is of. */
    public List<EvidenceRow> scans(long id) {
        return files.of(EvidenceSubject.WINDOW_PAPER, seen(id).id());
    }

    /** Of what was brought, the papers of which there is no scan yet. */
    public List<WindowPaper> unscanned(long id) {
        var scanned = scans(id).stream().filter(scan -> !scan.isInfected()).map(EvidenceRow::question).collect(Collectors.toSet());
        return row(id).papers().stream().filter(paper -> !scanned.contains(paper.name())).toList();
    }

    public Optional<StoredFile> scan(long id, long fileId) {
        return scans(id).stream().anyMatch(row -> row.fileId() == fileId) ? files.open(fileId) : Optional.empty();
    }

    /** 受理时限; null for what was accepted on the spot or is settled. */
    public CaseClock clock(AcceptanceRow row) {
        return row.isDeferred() ? CaseClock.of(workingDays, row.dueOn(), row.provisional(), LocalDate.now(clock)) : null;
    }

    Acceptance seen(long id) {
        var found = entities.find(Acceptance.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        mustSee(found);
        return found;
    }

    private void mustSee(Acceptance found) {
        if (!actor.maySee(found.employer(), found.office()) && handedOn(transfers(List.of(found.id())).getOrDefault(found.id(), List.of()))) {
            throw new Refusal(null, "review.window.transferred", Divisions.all().path(found.office()));
        }
        actor.mustSee(found.employer(), found.office());
    }

    /** For an act of the office: only one at a time, and only by the office in charge. */
    Acceptance lock(long id) {
        var found = locked(seen(id));
        mustSee(found);
        mustBeInCharge(found);
        return found;
    }

    /** For an act of the employer itself. */
    Acceptance lockOwn(long id) {
        var found = seen(id);
        if (!found.isOf(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        return locked(found);
    }

    Acceptance locked(Acceptance found) {
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    private void mustBeInCharge(Acceptance found) {
        if (!found.office().equals(actor.get().office())) {
            throw new Refusal(null, "review.case.otherOffice");
        }
    }

    /** By the code on the receipt and the employer's own code; whoever has both may know. */
    Optional<Acceptance> byCode(String code, CreditCode employer) {
        return entities.createQuery("select a from Acceptance a where a.codeHash = :hash and a.employer = :employer", Acceptance.class)
                .setParameter("hash", CounterCode.hash(code)).setParameter("employer", employer).getResultStream().findFirst();
    }

    /** The acceptance on which a clerk acts now. */
    Acceptance acting() {
        return entities.find(Acceptance.class, actor.get().mandate().acceptance());
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
