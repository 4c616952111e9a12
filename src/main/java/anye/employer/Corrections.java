package anye.employer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.evidence.StoredFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** All corrections of what the register says (数据有误). */
@ApplicationScoped
public class Corrections {

    /** Which part of an office's list. */
    public enum Part {
        /** The oldest first. */
        WAITING("c.state = anye.employer.CorrectionState.WAITING", " order by c.reportedAt, c.id"),
        /** The newest first. */
        DECIDED("c.state <> anye.employer.CorrectionState.WAITING", " order by c.decidedAt desc, c.id desc");

        private final String condition;
        private final String order;

        Part(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    /** @param total over all pages */
    public record Found(List<CorrectionRow> rows, long total) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;

    /** The newest of each field, of the employer acting now. */
    public Map<RegisterField, CorrectionRow> own() {
        var newest = new EnumMap<RegisterField, CorrectionRow>(RegisterField.class);
        all().forEach(row -> newest.put(row.field(), row));
        return newest;
    }

    /** All of them, the oldest first. */
    public List<CorrectionRow> all() {
        return entities.createQuery("select c from UnitCorrection c where c.employer = :employer order by c.id", UnitCorrection.class).setParameter("employer", actor.employer()).getResultStream()
                .map(UnitCorrection::row).toList();
    }

    /** A page of what was reported to an office and those below it. @throws Refusal for an office that the actor's does not contain */
    public Found in(Division office, Part part, int page, int length) {
        var rows = asked("select c", UnitCorrection.class, office, part, part.order).setFirstResult((page - 1) * length).setMaxResults(length).getResultStream().map(UnitCorrection::row).toList();
        return new Found(rows, count(office, part));
    }

    public long count(Division office, Part part) {
        return asked("select count(c)", Long.class, office, part, "").getSingleResult();
    }

    private <T> TypedQuery<T> asked(String what, Class<T> type, Division office, Part part, String order) {
        actor.mustSee(null, office);
        return entities.createQuery(what + " from UnitCorrection c where c.officeCode between :low and :high and " + part.condition + order, type)
                .setParameter("low", office.low()).setParameter("high", office.high());
    }

    /** @throws Refusal when it is another office's or employer's */
    public CorrectionRow row(long id) {
        return seen(id).row();
    }

    public List<EvidenceRow> papers(long id) {
        return files.of(EvidenceSubject.UNIT_CORRECTION, seen(id).id());
    }

    public Optional<StoredFile> paper(long id, long fileId) {
        return files.isUsedFor(fileId, EvidenceSubject.UNIT_CORRECTION, seen(id).id()) ? files.open(fileId) : Optional.empty();
    }

    private UnitCorrection seen(long id) {
        var found = entities.find(UnitCorrection.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.row().employer(), found.row().office());
        return found;
    }

    UnitCorrection lock(long id, long version) {
        var found = seen(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        if (found.row().version() != version) {
            throw new ChangedMeanwhile();
        }
        return found;
    }

    boolean isWaiting(CreditCode employer, RegisterField field) {
        return entities.createQuery("select count(c) from UnitCorrection c where c.employer = :employer and c.field = :field and c.waiting = true", Long.class)
                .setParameter("employer", employer).setParameter("field", field).getSingleResult() > 0;
    }

    /** @throws Refusal when the same was said in another tab at this moment */
    UnitCorrection add(UnitCorrection correction) {
        try {
            entities.persist(correction);
            entities.flush();
            return correction;
        } catch (jakarta.persistence.PersistenceException saidMeanwhile) {
            throw new Refusal(null, "employer.correction.waiting");
        }
    }

    /** What waits goes along to the office that certifies from now on. */
    void move(@Observes EmployerMoved moved) {
        entities.createQuery("select c from UnitCorrection c where c.employer = :employer and c.waiting = true", UnitCorrection.class).setParameter("employer", moved.employer()).getResultStream()
                .forEach(correction -> correction.moveTo(moved.to()));
    }
}
