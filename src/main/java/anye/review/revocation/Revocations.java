package anye.review.revocation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.evidence.StoredFile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.DueDate;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All revocations. An employer sees those that it was told of; a draft is of the one who writes it alone. */
@ApplicationScoped
public class Revocations {

    /** There are a few dozen a year in an office; beyond these, the oldest are not listed. */
    private static final int MOST = 200;
    private static final String OPEN = "r.state in (anye.review.revocation.RevocationState.PROPOSED, anye.review.revocation.RevocationState.TOLD, anye.review.revocation.RevocationState.STATED)";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** Of an office and those below it: what waits first, then what is decided, the newest first. */
    public List<RevocationRow> list(Division office) {
        if (!actor.isStaff() || !actor.get().office().contains(office)) {
            throw new Refusal(null, "access.notFound");
        }
        return entities.createQuery("select r from Revocation r where r.officeCode between :low and :high order by case when " + OPEN + " then 0 else 1 end, r.id desc", Revocation.class)
                .setParameter("low", office.low()).setParameter("high", office.high()).setMaxResults(MOST).getResultStream().map(Revocation::row).filter(this::isMine).toList();
    }

    /** About one declaration, the newest first: what the one who asks may see. */
    public List<RevocationRow> of(long declarationId) {
        return entities.createQuery("select r from Revocation r where r.declarationId = :declaration order by r.id desc", Revocation.class)
                .setParameter("declaration", declarationId).getResultStream().peek(found -> actor.mustSee(found.employer(), found.office())).map(Revocation::row).filter(this::isMine).toList();
    }

    /** Of an employer's year, also of one that has neither a declaration nor a profile. */
    public List<RevocationRow> of(CreditCode employer, BusinessYear year) {
        actor.mustSee(employer, null);
        return entities.createQuery("select r from Revocation r where r.employer = :employer and r.year = :year order by r.id desc", Revocation.class)
                .setParameter("employer", employer).setParameter("year", year).getResultStream().map(Revocation::row).filter(this::isMine).toList();
    }

    public RevocationRow row(long id) {
        return get(id).row();
    }

    /** Until when the employer would be heard, were it told today. */
    public DueDate heardUntil(RevocationRow row) {
        var today = LocalDate.now(clock);
        return workingDays.addWorkingDays(today, policies.figure(Figure.HEARING_DAYS, row.office(), YearMonth.from(today)).value());
    }

    /** Whether one of the declaration waits for its decision. */
    public boolean isOpen(long declarationId) {
        return entities.createQuery("select count(r) from Revocation r where r.declarationId = :declaration and " + OPEN, Long.class).setParameter("declaration", declarationId).getSingleResult() > 0;
    }

    /** How many of an office and those below it wait. */
    public long waiting(Division office) {
        return entities.createQuery("select count(r) from Revocation r where r.officeCode between :low and :high and " + OPEN, Long.class)
                .setParameter("low", office.low()).setParameter("high", office.high()).getSingleResult();
    }

    /** What the employer handed in with its statement. */
    public List<EvidenceRow> papers(long id) {
        return files.of(EvidenceSubject.REVOCATION, get(id).id());
    }

    public Optional<StoredFile> paper(long id, long fileId) {
        return files.isUsedFor(fileId, EvidenceSubject.REVOCATION, get(id).id()) ? files.open(fileId) : Optional.empty();
    }

    private boolean isMine(RevocationRow row) {
        return actor.isStaff() ? row.state() != RevocationState.DRAFT || row.proposedBy().equals(actor.subject())
                : row.state().isKnown() && row.toldAt() != null;
    }

    /** @throws Refusal for what the actor may not see */
    private Revocation get(long id) {
        var found = entities.find(Revocation.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.employer(), found.office());
        if (!isMine(found.row())) {
            throw new Refusal(null, "access.notFound");
        }
        return found;
    }

    /** For an act that must not happen twice. */
    Revocation lock(long id) {
        var found = get(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    Revocation add(Revocation revocation) {
        entities.persist(revocation);
        entities.flush();
        return revocation;
    }

    void flush() {
        entities.flush();
    }
}
