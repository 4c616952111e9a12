package anye.levy;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All applications for relief. A draft is the employer's alone. */
@ApplicationScoped
public class Reliefs {

    /** @param total over all pages */
    public record Found(List<ReliefRow> rows, long total) {
    }

    private static final int MOST = 500;
    private static final String WAITING = "r.state = anye.levy.ReliefState.SUBMITTED";
    private static final String DECIDED = "r.state in (anye.levy.ReliefState.GRANTED, anye.levy.ReliefState.REFUSED)";
    private static final String ANNOUNCED = " from ReliefApplication r where r.announcedAt is not null";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;

    /** The newest first. */
    public List<ReliefRow> of(CreditCode employer) {
        actor.mustSee(employer, null);
        return entities.createQuery("select r from ReliefApplication r where r.employer = :employer order by r.id desc", ReliefApplication.class)
                .setParameter("employer", employer).setMaxResults(MOST).getResultStream().map(ReliefApplication::row).toList();
    }

    /** Those that wait for a decision of an office or of one below it, the oldest first. */
    public List<ReliefRow> waiting(Division office) {
        return handedIn("select r", ReliefApplication.class, WAITING, office, " order by r.submittedAt, r.id").setMaxResults(MOST).getResultStream().map(ReliefApplication::row).toList();
    }

    /** A page of those decided, the newest first. */
    public Found decided(Division office, int page, int length) {
        var asked = handedIn("select r", ReliefApplication.class, DECIDED, office, " order by r.decidedAt desc, r.id desc");
        return new Found(rows(asked, page, length), handedIn("select count(r)", Long.class, DECIDED, office, "").getSingleResult());
    }

    private <T> TypedQuery<T> handedIn(String what, Class<T> type, String state, Division office, String order) {
        if (!actor.get().isStaff() || !actor.get().office().contains(office)) {
            throw new Refusal(null, "access.notFound");
        }
        return entities.createQuery(what + " from ReliefApplication r where r.officeCode between :low and :high and " + state + order, type).setParameter("low", office.low()).setParameter("high", office.high());
    }

    /** 公告: a page of what has been announced, for everybody; the newest first. */
    public Found announced(int page, int length) {
        var asked = entities.createQuery("select r" + ANNOUNCED + " order by r.year desc, r.announcedAt desc, r.id", ReliefApplication.class);
        return new Found(rows(asked, page, length), entities.createQuery("select count(r)" + ANNOUNCED, Long.class).getSingleResult());
    }

    private static List<ReliefRow> rows(TypedQuery<ReliefApplication> asked, int page, int length) {
        return asked.setFirstResult((page - 1) * length).setMaxResults(length).getResultStream().map(ReliefApplication::row).toList();
    }

    public ReliefRow row(long id) {
        return get(id).row();
    }

    public List<EvidenceRow> proofs(long id) {
        return files.of(EvidenceSubject.RELIEF, get(id).id());
    }

    /** A proof, for the office. @throws Refusal for an application of another office */
    public Optional<StoredFile> proof(long id, long fileId) {
        return files.isUsedFor(fileId, EvidenceSubject.RELIEF, get(id).id()) ? files.open(fileId) : Optional.empty();
    }

    /** @throws Refusal for what the actor may not see */
    ReliefApplication get(long id) {
        var found = entities.find(ReliefApplication.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.employer(), found.office());
        if (!found.employer().equals(actor.get().employer()) && (found.state() == ReliefState.DRAFT || found.row().submittedAt() == null)) {
            throw new Refusal(null, "access.notFound");
        }
        return found;
    }

    /** For an act that must not happen twice at once, on what was read. */
    ReliefApplication lock(long id, long version) {
        var found = get(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.version() != version) {
            throw new ReliefChangedMeanwhile();
        }
        return found;
    }

    boolean hasOtherLive(CreditCode employer, ReliefClaim claim, long id) {
        return entities.createQuery("select r from ReliefApplication r where r.employer = :employer and r.year = :year and r.kind = :kind and r.id <> :id", ReliefApplication.class)
                .setParameter("employer", employer).setParameter("year", claim.year()).setParameter("kind", claim.kind()).setParameter("id", id)
                .getResultStream().anyMatch(other -> other.state().isLive());
    }

    /** What an office itself has granted for a year and not yet announced. */
    List<ReliefApplication> toAnnounce(Division office, BusinessYear year) {
        return entities.createQuery("select r from ReliefApplication r where r.state = anye.levy.ReliefState.GRANTED and r.announcedAt is null and r.office = :office and r.year = :year order by r.id",
                ReliefApplication.class).setParameter("office", office).setParameter("year", year).getResultList();
    }

    ReliefApplication add(ReliefApplication application) {
        entities.persist(application);
        entities.flush();
        return application;
    }

    /** So that the caller learns the new version, and a place that is taken is noticed now. */
    void flush() {
        entities.flush();
    }
}
