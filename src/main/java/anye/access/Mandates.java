package anye.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Time;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Which window clerks act for which employers. Somebody acts for one employer at a time. */
@ApplicationScoped
public class Mandates {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** To the end of this day in Beijing; what the clerk did for somebody else ends with it. */
    @Transactional
    public Mandate give(long acceptance, CreditCode employer, String employerName, BusinessYear year) {
        var clerk = Staff.account(actor.get());
        var now = clock.instant();
        open("m.account = :key", clerk).forEach(open -> open.end(now));
        var given = new GivenMandate(clerk, acceptance, employer, employerName, year, now, LocalDate.now(clock).plusDays(1).atStartOfDay(Time.BEIJING).toInstant());
        entities.persist(given);
        entities.flush();
        return given.mandate();
    }

    @Transactional
    public void end(long mandate) {
        Optional.ofNullable(entities.find(GivenMandate.class, mandate)).ifPresent(found -> found.end(clock.instant()));
    }

    /** Nobody acts on this ground any more, wherever they are signed in. */
    @Transactional
    public void endAllOn(long acceptance) {
        open("m.acceptance = :key", acceptance).forEach(open -> open.end(clock.instant()));
    }

    /** Who acts under the mandate; nobody when it is over, another's, or the clerk is none any more. */
    Optional<Actor> acting(long mandate, Actor clerk) {
        if (!clerk.has(Role.WINDOW_CLERK)) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(GivenMandate.class, mandate)).filter(found -> found.stands(Staff.account(clerk), clock.instant()))
                .map(found -> clerk.actingFor(found.mandate(), shown(clerk)));
    }

    /** Papers name the handler in Chinese whatever the screen speaks. */
    static String shown(Actor clerk) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, "access.acting.handler", clerk.name(), String.valueOf(Staff.account(clerk)));
    }

    private List<GivenMandate> open(String condition, long key) {
        return entities.createQuery("select m from GivenMandate m where m.endedAt is null and " + condition, GivenMandate.class).setParameter("key", key).getResultList();
    }
}
