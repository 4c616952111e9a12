package anye.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All 资质备案. */
@ApplicationScoped
public class Qualifications {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Clock clock;

    /** Those of one agency, the newest first. */
    public List<QualificationRow> of(CreditCode agency) {
        actor.mustSee(agency, null);
        return rows(agency);
    }

    /** @throws Refusal in the words for what does not exist, when it is neither the agency's own nor handled by the actor's office */
    public QualificationRow row(long id) {
        return get(id).row();
    }

    public List<EvidenceRow> scans(long id) {
        get(id);
        return files.of(EvidenceSubject.DISPATCH_LICENCE, id);
    }

    /** A page of what an office, or those below it, has to decide or has decided; undecided first, the oldest first. */
    public Found in(Division office, int filingYear, String words, int page, int length) {
        var sought = new Sought(office, words);
        var unit = sought.unit("q.agencyCode", Sought.named("q.agency"));
        var where = " from Qualification q where q.filingYear = :year and q.placeCode between :low and :high" + (unit.isEmpty() ? "" : " and " + unit);
        var rows = sought.fill(entities.createQuery("select q" + where + " order by case when q.state = anye.dispatch.QualificationState.FILED then 0 else 1 end, q.firstFiledAt, q.id", Qualification.class))
                .setParameter("year", filingYear).setFirstResult((page - 1) * length).setMaxResults(length).getResultStream().map(Qualification::row).toList();
        return new Found(rows, sought.fill(entities.createQuery("select count(q)" + where, Long.class)).setParameter("year", filingYear).getSingleResult());
    }

    /** @param total over all pages */
    public record Found(List<QualificationRow> rows, long total) {
    }

    /** The agencies that were accepted in a place in a year. */
    public Set<CreditCode> accepted(Division place, int filingYear) {
        return entities.createQuery("select q from Qualification q where q.place = :place and q.filingYear = :year and q.state = :state", Qualification.class)
                .setParameter("place", place).setParameter("year", filingYear).setParameter("state", QualificationState.ACCEPTED)
                .getResultStream().map(each -> each.row().agency()).collect(Collectors.toSet());
    }

    /** The year in which a filing is made today. */
    public int filingYear() {
        return LocalDate.now(clock).getYear();
    }

    /** The newest filing of the agency in the place, whatever became of it. */
    Optional<QualificationRow> newest(CreditCode agency, Division place) {
        return rows(agency).stream().filter(row -> row.details().place().equals(place)).findFirst();
    }

    Optional<QualificationRow> filing(CreditCode agency, Division place, int filingYear) {
        return rows(agency).stream().filter(row -> row.details().place().equals(place) && row.filingYear() == filingYear).findFirst();
    }

    private List<QualificationRow> rows(CreditCode agency) {
        return entities.createQuery("select q from Qualification q where q.agency = :agency order by q.filingYear desc, q.id desc", Qualification.class)
                .setParameter("agency", agency).getResultStream().map(Qualification::row).toList();
    }

    Optional<Qualification> find(CreditCode agency, int filingYear, Division place) {
        return entities.createQuery("select q from Qualification q where q.agency = :agency and q.filingYear = :year and q.place = :place", Qualification.class)
                .setParameter("agency", agency).setParameter("year", filingYear).setParameter("place", place)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Qualification lock(long id) {
        var found = get(id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    private Qualification get(long id) {
        var found = entities.find(Qualification.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.row().agency(), found.row().details().place());
        return found;
    }

    void add(Qualification qualification) {
        entities.persist(qualification);
        entities.flush();
    }
}
