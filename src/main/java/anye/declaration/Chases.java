package anye.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import anye.kernel.Time;
import anye.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** All reminders of 完成申报: one for an employer, a year and an occasion, whatever node sends it. */
@ApplicationScoped
public class Chases {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** Declarations that can still be completed, of the year that is filed now or reopened beyond its window. */
    public List<Long> open() {
        return entities.createQuery("select d.id from Declaration d where d.state = :state and (d.year = :year or d.reopenedUntil >= :today) order by d.id", Long.class)
                .setParameter("state", DeclarationState.REGISTERING).setParameter("year", declarations.currentYear()).setParameter("today", today()).getResultList();
    }

    /** Reminds one employer of what is due today. Nothing is told of a completed declaration, of an empty one, or outside the window. */
    @Transactional(TxType.REQUIRES_NEW)
    public void chase(long declarationId) {
        if (due(declarations.get(declarationId)).findAny().isEmpty()) {
            return;
        }
        // completing waits for this lock, or this for completing: nothing is told after completion
        var declaration = declarations.lock(declarationId);
        due(declaration).filter(occasion -> isFirst(declaration, occasion)).forEach(occasion -> tell(declaration, occasion));
    }

    private Stream<ChaseOccasion> due(Declaration declaration) {
        var counters = listed.counters(declaration);
        if (declaration.isCompleted() || counters.people() == 0 || !declarations.wasOpenOn(declaration, today())) {
            return Stream.empty();
        }
        var before = ChaseOccasion.beforeClosing(day(declaration.openedAt()), declarations.closes(declaration), today());
        var after = ChaseOccasion.afterApproval(settled(declaration, counters).map(Chases::day).orElse(null), today());
        return Stream.concat(before.stream(), after.stream());
    }

    /** When the last of them was settled; empty while somebody is not. */
    private Optional<Instant> settled(Declaration declaration, Counters counters) {
        return counters.waiting() > 0 ? Optional.empty() : placements.of(declaration).stream().map(Placement::settledAt).max(Comparator.naturalOrder());
    }

    private boolean isFirst(Declaration declaration, ChaseOccasion occasion) {
        return entities.createNativeQuery("insert into completion_chase (credit_code, business_year, occasion, told_at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, declaration.employer().value()).setParameter(2, declaration.year().value()).setParameter(3, occasion.name())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }

    private void tell(Declaration declaration, ChaseOccasion occasion) {
        var closes = declarations.closes(declaration);
        var waiting = listed.counters(declaration).waiting();
        if (occasion == ChaseOccasion.SETTLED_FOR_3) {
            notices.tell(declaration.employer(), "declaration.chase.approved", declaration.year());
        } else {
            notices.tell(declaration.employer(), waiting == 0 ? "declaration.chase.ready" : "declaration.chase.waiting", declaration.year(), closes,
                    ChronoUnit.DAYS.between(today(), closes), waiting);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Time.BEIJING);
    }
}
