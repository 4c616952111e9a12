package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.EmployerMoved;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All declarations, and when they may be written. */
@ApplicationScoped
public class Declarations {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Placements placements;
    @Inject
    private ListedPlacements listed;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    /** The business year that is filed now: last year. */
    public BusinessYear currentYear() {
        return new BusinessYear(today().getYear() - 1);
    }

    /** Where the employer's declaration of the year stands, also when there is none yet. */
    public DeclarationOverview overview(CreditCode employer, BusinessYear year) {
        return overview(employer, year, find(employer, year));
    }

    /** The same of a declaration that has been found, or of none. */
    DeclarationOverview overview(CreditCode employer, BusinessYear year, Optional<Declaration> declaration) {
        var office = declaration.map(Declaration::office).orElseGet(() -> employers.certifyingDivision(employer));
        actor.mustSee(employer, office);
        var dates = dates(office, year, declaration.map(Declaration::reopenedUntil).orElse(null));
        return new DeclarationOverview(declaration.map(Declaration::id).orElse(null), employer, year, office,
                declaration.map(Declaration::state).orElse(DeclarationState.REGISTERING), declaration.map(listed::counters).orElse(Counters.of(List.of())),
                declaration.map(Declaration::completedAt).orElse(null), dates.opens(), dates.closes(), dates.include(today()),
                declaration.map(Declaration::preparedAt).orElse(null));
    }

    public DeclarationOverview overview(long declarationId) {
        var declaration = get(declarationId);
        return overview(declaration.employer(), declaration.year());
    }

    /** The result as it stands; final once the declaration is completed. */
    public Result result(long declarationId) {
        var declaration = get(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        return placements.result(declaration);
    }

    Optional<Declaration> find(CreditCode employer, BusinessYear year) {
        return entities.createQuery("select d from Declaration d where d.employer = :employer and d.year = :year", Declaration.class)
                .setParameter("employer", employer).setParameter("year", year).getResultStream().findFirst();
    }

    /** The declaration to write into, opened with the first person registered. */
    Declaration openFor(CreditCode employer, BusinessYear year) {
        var declaration = find(employer, year).orElseGet(() -> opened(employer, year));
        mustBeWritable(declaration);
        return declaration;
    }

    private Declaration opened(CreditCode employer, BusinessYear year) {
        var office = employers.certifyingDivision(employer);
        var declaration = actor.get().isSystem() ? Declaration.prepared(employer, year, office, clock.instant()) : new Declaration(employer, year, office, clock.instant());
        entities.persist(declaration);
        entities.flush();
        return declaration;
    }

    Declaration get(long id) {
        var declaration = entities.find(Declaration.class, id);
        if (declaration == null) {
            throw new Refusal(null, "access.notFound");
        }
        return declaration;
    }

    /**
     * The employer has another 残联主管部门: what is open goes there, with a trail.
     *
     * @throws Refusal when the year that is filed now is completed, until that is withdrawn
     */
    void move(@Observes EmployerMoved moved) {
        for (var declaration : all(moved.employer())) {
            if (!declaration.isCompleted()) {
                declaration.moveTo(moved.to());
                journal.write("declaration.moved", "declaration:" + declaration.id(), moved.employer(), Map.of("from", moved.from().code(), "to", moved.to().code()));
            } else if (declaration.year().equals(currentYear())) {
                throw new Refusal("certifyingDivision", "declaration.move.completed", declaration.year().toString());
            }
        }
    }

    private List<Declaration> all(CreditCode employer) {
        return entities.createQuery("select d from Declaration d where d.employer = :employer order by d.id", Declaration.class)
                .setParameter("employer", employer).getResultList();
    }

    /** Writes into the journal what was done about one person; the last thing of an act. */
    void note(String act, Placement placement) {
        journal.write(act, "placement:" + placement.id(), get(placement.declarationId()).employer(), Map.of());
    }

    /** The same about a declaration as a whole. */
    void note(String act, Declaration declaration) {
        journal.write(act, "declaration:" + declaration.id(), declaration.employer(), Map.of());
    }

    /** For an act that must not happen twice at once. */
    Declaration lock(long id) {
        var declaration = get(id);
        entities.lock(declaration, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(declaration);
        return declaration;
    }

    /** The employer's own completed declaration, whose certification is asked back or objected to. */
    Declaration lockOwnCompleted(long id) {
        var declaration = lock(id);
        if (!declaration.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        declaration.mustBeCompleted();
        return declaration;
    }

    /**
     * Whatever is written goes through here, so that a declaration which the system prepared has begun with the first act of anybody else.
     *
     * @throws Refusal when it is completed, or the filing window is closed (V15); the system itself begins some days earlier
     */
    void mustBeWritable(Declaration declaration) {
        declaration.mustBeOpen();
        var dates = dates(declaration.office(), declaration.year(), declaration.reopenedUntil());
        if (!dates.include(today()) && !(actor.get().isSystem() && isBeingPrepared(declaration.office(), declaration.year()))) {
            throw new Refusal(null, "declaration.window.closed", declaration.year().toString(), dates.opens().toString(), dates.closes().toString());
        }
        if (declaration.isOnlyPrepared() && !actor.get().isSystem()) {
            entities.createNativeQuery("update declaration set only_prepared = false where id = ?1 and only_prepared").setParameter(1, declaration.id()).executeUpdate();
        }
    }

    /** Whether the window of the region opens within the days in which people are verified ahead of it. */
    boolean isBeingPrepared(Division office, BusinessYear year) {
        var opens = dates(office, year, null).opens();
        if (opens == null || !today().isBefore(opens)) {
            return false;
        }
        return policies.find(Figure.PREPARATION_DAYS, office, YearMonth.from(opens)).filter(days -> !today().isBefore(opens.minusDays(days.value()))).isPresent();
    }

    /** Whether the declaration could be written on that day, had it not been completed. */
    boolean wasOpenOn(Declaration declaration, LocalDate day) {
        return dates(declaration.office(), declaration.year(), declaration.reopenedUntil()).include(day);
    }

    /** The first day on which it may be written; null where the region has announced none. */
    LocalDate opens(Declaration declaration) {
        return dates(declaration.office(), declaration.year(), null).opens();
    }

    /** The last day of the filing window of a year; empty where none is announced, and so nothing is waited for. */
    public Optional<LocalDate> windowCloses(Division office, BusinessYear year) {
        return Optional.ofNullable(dates(office, year, null).closes());
    }

    /** The last day on which it may be completed; null where the region has announced none. */
    LocalDate closes(Declaration declaration) {
        return dates(declaration.office(), declaration.year(), declaration.reopenedUntil()).closes();
    }

    /** When a declaration may be written; both null where the region has announced no window, which closes nothing. */
    private record Dates(LocalDate opens, LocalDate closes) {

        boolean include(LocalDate day) {
            return opens == null || !day.isBefore(opens) && !day.isAfter(closes);
        }
    }

    private Dates dates(Division office, BusinessYear year, LocalDate reopenedUntil) {
        return policies.find(Figure.FILING_WINDOW, office, YearMonth.of(year.filedIn(), 12)).map(Cited::value)
                .map(window -> new Dates(window.opens(year.filedIn()), later(window.closes(year.filedIn()), reopenedUntil)))
                .orElse(new Dates(null, null));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
