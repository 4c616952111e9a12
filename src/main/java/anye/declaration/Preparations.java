package anye.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import anye.employer.Employers;
import anye.kernel.Backoff;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Whose people of the year before are verified ahead of the filing window, and how far that is: each step is a transaction of its own, so
 * whoever works may die between any two of them, and another goes on where the records stand.
 */
@ApplicationScoped
public class Preparations {

    /** Longer than a department's patience with the largest employer. */
    private static final Duration LEASE = Duration.ofMinutes(15);
    /** A department that was silent is asked again, at first soon and then less and less often. */
    private static final Backoff BACKOFF = new Backoff(Duration.ofHours(1), Duration.ofDays(1));
    /** By then the employer can ask itself. */
    private static final int MOST_ATTEMPTS = 20;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private LastYearsPeople lastYears;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** Who is to be prepared now, at most so many: completed last year, not deregistered, and nothing begun for the year; or begun here and not done. */
    @Transactional
    public List<CreditCode> due(int most) {
        var year = declarations.currentYear();
        var regions = employers.certifyingDivisions().stream().filter(office -> declarations.isBeingPrepared(office, year)).toList();
        if (regions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                select d.employer from Declaration d, Employer e where e.creditCode = d.employer and e.certifyingDivision in :regions and d.year = :last and d.state = :completed
                and not exists (select x from PreparationEnded x where x.employer = d.employer)
                and (exists (select p from Preparation p where p.employer = d.employer and p.year = :year and p.done = false and p.nextAt <= :now and (p.claimedUntil is null or p.claimedUntil < :now))
                or not exists (select p from Preparation p where p.employer = d.employer and p.year = :year) and not exists (select t from Declaration t where t.employer = d.employer and t.year = :year))
                order by d.id""", CreditCode.class)
                .setParameter("regions", regions).setParameter("last", year.previous()).setParameter("completed", DeclarationState.COMPLETED).setParameter("year", year)
                .setParameter("now", clock.instant()).setMaxResults(most).getResultList();
    }

    /** @return whether the caller may go on; not when somebody else works on it or it is done */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(CreditCode employer, BusinessYear year) {
        entities.createNativeQuery("insert into preparation (credit_code, business_year, done, attempts, next_at) values (?1, ?2, false, 0, ?3) on conflict do nothing")
                .setParameter(1, employer.value()).setParameter(2, year.value()).setParameter(3, at(clock.instant())).executeUpdate();
        return entities.createNativeQuery("""
                update preparation set claimed_until = ?4, attempts = attempts + 1 where credit_code = ?1 and business_year = ?2 and done = false and next_at <= ?3
                and (claimed_until is null or claimed_until < ?3)""")
                .setParameter(1, employer.value()).setParameter(2, year.value()).setParameter(3, at(clock.instant())).setParameter(4, at(clock.instant().plus(LEASE))).executeUpdate() == 1;
    }

    /** Carries over whom the employer declared last year. @return of whom the departments are still to be asked, nobody once the employer has begun itself */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> carryOver(CreditCode employer, BusinessYear year) {
        if (hasBegun(employer, year)) {
            return List.of();
        }
        lastYears.prepare(employer, year);
        return declarations.find(employer, year).map(this::toAsk).orElse(List.of());
    }

    /** Whether anybody but the system has written anything about the year. */
    private boolean hasBegun(CreditCode employer, BusinessYear year) {
        return declarations.find(employer, year).filter(declaration -> !declaration.isOnlyPrepared()).isPresent();
    }

    private List<Long> toAsk(Declaration declaration) {
        return listed.unfinished(declaration).stream().filter(each -> each.verdict() == null || !each.verdict().silent().isEmpty()).map(each -> each.row().id()).toList();
    }

    /** What could be heard has been heard: done, unless some department was silent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void asked(CreditCode employer, BusinessYear year) {
        var declaration = declarations.find(employer, year);
        declaration.filter(each -> each.preparedAt() == null && !each.isCompleted()).ifPresent(each -> {
            each.prepared(clock.instant());
            notices.tell(employer, "declaration.prepared.told", year.previous(), year, declarations.opens(each));
        });
        var row = entities.createQuery("select p from Preparation p where p.employer = :employer and p.year = :year", Preparation.class)
                .setParameter("employer", employer).setParameter("year", year).getSingleResult();
        if (row.attempts() >= MOST_ATTEMPTS || hasBegun(employer, year) || declaration.map(this::isHeard).orElse(true)) {
            row.done();
        } else {
            row.again(clock.instant().plus(BACKOFF.after(row.attempts())));
        }
        declaration.ifPresent(each -> declarations.note("declaration.prepared", each));
    }

    private boolean isHeard(Declaration declaration) {
        return listed.unfinished(declaration).stream().noneMatch(each -> each.verdict() != null && !each.verdict().silent().isEmpty());
    }

    /** The unit is being deregistered: it employs nobody from now on, so nothing is asked about its people. */
    public void end(CreditCode employer) {
        entities.createNativeQuery("insert into preparation_ended (credit_code, ended_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, employer.value()).setParameter(2, at(clock.instant())).executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
