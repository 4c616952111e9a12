package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.employer.EmployerMoved;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.Figure;
import anye.policy.FilingPeriod;
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

    /** Offered to choose from. */
    private static final int YEARS = 5;

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
        var window = policies.filingPeriod(office, year).reopenedUntil(declaration.map(Declaration::reopenedUntil).orElse(null));
        return new DeclarationOverview(declaration.map(Declaration::id).orElse(null), employer, year, office,
                declaration.map(Declaration::state).orElse(DeclarationState.REGISTERING), declaration.map(listed::counters).orElse(Counters.of(List.of())),
                declaration.map(Declaration::completedAt).orElse(null), window, window.on(today()),
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
     * The employer has another 残联主管部门: what is open, or waits for a reviewer, goes there, with a trail; what the window has closed stays.
     *
     * @throws Refusal when the year that is filed now is completed, until that is withdrawn
     */
    void move(@Observes EmployerMoved moved) {
        for (var declaration : all(moved.employer())) {
            if (!declaration.isCompleted() && (isOpen(declaration) || isBeingPrepared(declaration.office(), declaration.year()) || placements.areWaiting(declaration))) {
                declaration.moveTo(moved.to());
                journal.write("declaration.moved", "declaration:" + declaration.id(), moved.employer(), Map.of("from", moved.from().code(), "to", moved.to().code()));
            } else if (declaration.isCompleted() && declaration.year().equals(currentYear())) {
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

    /** For an act of a later room that must not happen twice at once about one declaration. */
    public void lockSeen(long id) {
        var declaration = lock(id);
        actor.mustSee(declaration.employer(), declaration.office());
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
        if (actor.get().isSystem() && isBeingPrepared(declaration.office(), declaration.year())) {
            declaration.mustBeOpen();
        } else {
            mustBeOpen(declaration);
        }
        if (declaration.isOnlyPrepared() && !actor.get().isSystem()) {
            entities.createNativeQuery("update declaration set only_prepared = false where id = ?1 and only_prepared").setParameter(1, declaration.id()).executeUpdate();
        }
    }

    /** @throws Refusal when it is completed, or cannot be written today */
    void mustBeOpen(Declaration declaration) {
        declaration.mustBeOpen();
        if (!wasOpenOn(declaration, today())) {
            throw new WindowClosed(declaration.year(), window(declaration));
        }
    }

    /** Whether the window of the region opens within the days in which people are verified ahead of it. */
    boolean isBeingPrepared(Division office, BusinessYear year) {
        var opens = policies.filingPeriod(office, year).opens();
        if (opens == null || !today().isBefore(opens)) {
            return false;
        }
        return policies.find(Figure.PREPARATION_DAYS, office, YearMonth.from(opens)).filter(days -> !today().isBefore(opens.minusDays(days.value()))).isPresent();
    }

    /** Whether the declaration could be written on that day, had it not been completed. */
    boolean wasOpenOn(Declaration declaration, LocalDate day) {
        return window(declaration).includes(day);
    }

    /** Whether it can be written now. */
    boolean isOpen(Declaration declaration) {
        return !declaration.isCompleted() && wasOpenOn(declaration, today());
    }

    /** When it may be written: in the window of its office, and as long as it is reopened beyond that. */
    FilingPeriod window(Declaration declaration) {
        return policies.filingPeriod(declaration.office(), declaration.year()).reopenedUntil(declaration.reopenedUntil());
    }

    /** The first day on which it may be written; null where the region has announced none. */
    LocalDate opens(Declaration declaration) {
        return window(declaration).opens();
    }

    /** The last day of the filing window of a year; empty where none is announced, and so nothing is waited for. */
    public Optional<LocalDate> windowCloses(Division office, BusinessYear year) {
        return Optional.ofNullable(policies.filingPeriod(office, year).closes());
    }

    /** The last day on which it may be completed; null where the region has announced none. */
    LocalDate closes(Declaration declaration) {
        return window(declaration).closes();
    }

    /** The year that is filed now and the years before it, each with its window. @throws Refusal for an employer that has not said where it is certified */
    public List<FilingYear> years(CreditCode employer) {
        var office = employers.certifyingDivision(employer);
        actor.mustSee(employer, office);
        var begun = all(employer).stream().collect(Collectors.toMap(Declaration::year, Function.identity()));
        return latestYears(year -> Optional.ofNullable(begun.get(year)).map(this::window).orElseGet(() -> policies.filingPeriod(office, year)));
    }

    /** The same as an office has announced them. */
    public List<FilingYear> years(Division office) {
        return latestYears(year -> policies.filingPeriod(office, year));
    }

    private List<FilingYear> latestYears(Function<BusinessYear, FilingPeriod> windows) {
        return Stream.iterate(currentYear(), BusinessYear::previous).limit(YEARS).map(year -> {
            var window = windows.apply(year);
            return new FilingYear(year, window, window.on(today()));
        }).toList();
    }

    /**
     * For an act of another room that begins to file a year.
     *
     * @param otherwise the office of an employer that has not said where it is certified
     * @throws Refusal when the year is not filed now
     */
    public void mustBeFiled(CreditCode employer, BusinessYear year, Division otherwise) {
        var begun = find(employer, year);
        var office = employers.profile(employer).map(profile -> profile.certifyingDivision()).orElse(otherwise);
        var window = begun.map(this::window).orElseGet(() -> policies.filingPeriod(office, year));
        if (!window.includes(today())) {
            throw new WindowClosed(year, window);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
