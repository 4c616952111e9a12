package anye.review.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import anye.access.Attempts;
import anye.access.CounterCode;
import anye.access.CurrentActor;
import anye.access.Tried;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All questions put to people, and their answers. */
@ApplicationScoped
public class Inquiries {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Attempts attempts;
    @Inject
    private Clock clock;

    /** The newest first, with the answers: for the office. */
    public List<InquiryRow> about(long placement) {
        if (!actor.isStaff()) {
            throw new Refusal(null, "access.notFound");
        }
        return all(placement).stream().filter(found -> actor.maySee(found.employer(), found.office())).map(Inquiry::row).toList();
    }

    /** Until when the last code given out for the person can be used: all that the employer learns. */
    public Optional<LocalDate> goodUntil(long placement) {
        return all(placement).stream().findFirst().map(found -> {
            actor.mustSee(found.employer(), found.office());
            return found.row().goodUntil();
        });
    }

    /** Denials of the actor's office and below it; those not checked yet first, the oldest of them before all. */
    public List<InquiryRow> denials() {
        var office = actor.get().office();
        return entities.createQuery("""
                select i from Inquiry i where i.officeCode between :low and :high and i.answer = anye.review.asking.PersonAnswer.DENIED
                order by case when i.checkedAt is null then 0 else 1 end, i.answeredAt, i.id""", Inquiry.class)
                .setParameter("low", office.low()).setParameter("high", office.high()).setMaxResults(MOST).getResultStream().map(Inquiry::row).toList();
    }

    List<Inquiry> all(long placement) {
        return entities.createQuery("select i from Inquiry i where i.placementId = :placement order by i.id desc", Inquiry.class).setParameter("placement", placement).getResultList();
    }

    List<Long> idsOf(Collection<Long> placements) {
        return placements.isEmpty() ? List.of() : entities.createQuery("select i.id from Inquiry i where i.placementId in :placements", Long.class)
                .setParameter("placements", placements).getResultList();
    }

    Inquiry lock(long id) {
        var found = entities.find(Inquiry.class, id);
        if (found == null) {
            throw new Refusal(null, "access.notFound");
        }
        actor.mustSee(found.employer(), found.office());
        return locked(found);
    }

    /**
     * The one whose code and last four digits these are.
     *
     * @throws Refusal in the same words for whatever does not fit: a wrong code, other digits, an old code, one that was used
     */
    Inquiry byCode(String code, String tail, String address) {
        var today = LocalDate.now(clock);
        return attempts.check(Tried.code("person", address), new Refusal(null, "review.window.tooOften"), new Refusal("code", "review.asking.codeWrong"),
                () -> entities.createQuery("select i from Inquiry i where i.codeHash = :hash", Inquiry.class).setParameter("hash", CounterCode.hash(code)).getResultStream().findFirst()
                        .map(this::locked).filter(found -> found.isGoodFor(Inquiry.tail(tail), today)));
    }

    private Inquiry locked(Inquiry found) {
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    void add(Inquiry inquiry) {
        entities.persist(inquiry);
        entities.flush();
    }
}
