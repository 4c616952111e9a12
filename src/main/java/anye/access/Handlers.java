package anye.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Who may act for which employer besides its own account. */
@ApplicationScoped
public class Handlers {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Of the employer acting now, those who may act first, then those who no longer may, the newest first. */
    public List<HandlerRow> own() {
        var today = LocalDate.now(clock);
        var all = of(actor.employer()).stream().map(mandate -> mandate.row(today)).toList();
        return java.util.stream.Stream.concat(all.stream().filter(HandlerRow::standing), all.stream().filter(row -> !row.standing())).toList();
    }

    private List<HandlerMandate> of(CreditCode employer) {
        return entities.createQuery("select m from HandlerMandate m where m.employer = :employer order by m.id desc", HandlerMandate.class).setParameter("employer", employer).getResultList();
    }

    /**
     * Somebody comes in by a portal as the handler of an employer.
     *
     * @return the mandate under which they act; nothing when the employer has not named them, or no longer
     */
    @Transactional
    public Optional<Handling> arrive(CreditCode employer, String issuer, String subject, String name, String phone) {
        var today = LocalDate.now(clock);
        var standing = of(employer).stream().filter(mandate -> mandate.standsOn(today)).toList();
        return standing.stream().filter(mandate -> mandate.isOf(issuer, subject)).findFirst().or(() -> standing.stream().filter(mandate -> mandate.awaits(name, phone)).findFirst().map(mandate -> {
            mandate.bind(issuer, subject);
            return mandate;
        })).map(HandlerMandate::handling);
    }

    /** Asked anew at every request: what the employer ends is over with the next one. */
    Optional<Actor> acting(long id, CreditCode employer, String employerName, String name) {
        return Optional.ofNullable(entities.find(HandlerMandate.class, id)).filter(mandate -> mandate.isFor(employer) && mandate.standsOn(LocalDate.now(clock)))
                .map(mandate -> Actor.handler(mandate.handling(), employer, employerName, name));
    }

    boolean isNamed(String name, String phone) {
        var today = LocalDate.now(clock);
        return of(actor.employer()).stream().anyMatch(mandate -> mandate.standsOn(today) && mandate.isSamePerson(name, phone));
    }

    HandlerMandate add(HandlerMandate mandate) {
        entities.persist(mandate);
        entities.flush();
        return mandate;
    }

    HandlerMandate lockOwn(long id) {
        var mandate = entities.find(HandlerMandate.class, id);
        if (mandate == null || !mandate.isFor(actor.employer())) {
            throw CurrentActor.notFound();
        }
        entities.lock(mandate, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(mandate);
        return mandate;
    }
}
