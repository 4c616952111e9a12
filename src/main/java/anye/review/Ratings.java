package anye.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All ratings of the service (好差评). */
@ApplicationScoped
public class Ratings {

    /** Our own decision: long enough to think better of it, short enough for statistics that stand still. */
    private static final int DAYS_TO_CHANGE = 5;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** The rating of a declaration. */
    public Optional<RatingRow> of(long declarationId) {
        return find(declarationId).map(Rating::row).filter(row -> actor.maySee(row.employer(), row.office()));
    }

    /** @throws Refusal for another office's */
    public RatingRow row(long id) {
        return seen(id).row();
    }

    /** Bad ratings that wait for the answer of an office or one below it, those due first on top. */
    public List<RatingRow> toAnswer(Division office) {
        return entities.createQuery("select r from Rating r where r.dueOn is not null and r.answeredAt is null and r.officeCode between :low and :high order by r.dueOn, r.id", Rating.class)
                .setParameter("low", office.low()).setParameter("high", office.high()).getResultStream().map(Rating::row).filter(row -> actor.maySee(row.employer(), row.office())).toList();
    }

    /** What employers of an office and of those below it said of a year, office by office. */
    public List<RatingCount> counts(Division office, BusinessYear year) {
        var grades = new TreeMap<String, Map<RatingGrade, Long>>();
        var answers = new TreeMap<String, long[]>();
        entities.createQuery("select r.office, r.grade, count(r), count(r.dueOn), count(r.answeredAt) from Rating r where r.year = :year and r.officeCode between :low and :high group by r.office, r.grade", Object[].class)
                .setParameter("year", year).setParameter("low", office.low()).setParameter("high", office.high()).getResultStream().forEach(row -> {
                    var code = ((Division) row[0]).code();
                    grades.computeIfAbsent(code, any -> new EnumMap<>(RatingGrade.class)).put((RatingGrade) row[1], (Long) row[2]);
                    var sums = answers.computeIfAbsent(code, any -> new long[2]);
                    sums[0] += (Long) row[3];
                    sums[1] += (Long) row[4];
                });
        return grades.entrySet().stream().map(entry -> new RatingCount(Division.of(entry.getKey()), entry.getValue(), answers.get(entry.getKey())[0], answers.get(entry.getKey())[1])).toList();
    }

    /** 答复时限. */
    public CaseClock clock(RatingRow row) {
        return CaseClock.of(workingDays, row.due(), row.provisional(), today());
    }

    /** The last day on which a rating may be changed. */
    public LocalDate changeableUntil(Instant ratedAt) {
        return workingDays.addWorkingDays(LocalDate.ofInstant(ratedAt, Time.BEIJING), DAYS_TO_CHANGE).date();
    }

    /** @throws Refusal when it was answered, or its days are over */
    void mustBeChangeable(Rating rating) {
        if (rating.isAnswered()) {
            throw new Refusal(null, "review.rating.answered");
        }
        var until = changeableUntil(rating.ratedAt());
        if (today().isAfter(until)) {
            throw new Refusal(null, "review.rating.over", until.toString());
        }
    }

    Optional<Rating> find(long declarationId) {
        return entities.createQuery("select r from Rating r where r.declarationId = :declaration", Rating.class).setParameter("declaration", declarationId)
                .getResultStream().findFirst();
    }

    Rating seen(long id) {
        var found = entities.find(Rating.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        var row = found.row();
        actor.mustSee(row.employer(), row.office());
        return found;
    }

    void add(Rating rating) {
        entities.persist(rating);
        entities.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
