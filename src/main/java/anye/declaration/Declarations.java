package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
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
    private Policies policies;
    @Inject
    private Clock clock;

    /** The business year that is filed now: last year. */
    public BusinessYear currentYear() {
        return new BusinessYear(today().getYear() - 1);
    }

    /** Where the employer's declaration of the year stands, also when there is none yet. */
    public DeclarationOverview overview(CreditCode employer, BusinessYear year) {
        var declaration = find(employer, year);
        var office = declaration.map(Declaration::office).orElseGet(() -> employers.certifyingDivision(employer));
        actor.mustSee(employer, office);
        var rows = declaration.map(placements::rows).orElse(List.of());
        var dates = dates(office, year, declaration.map(Declaration::reopenedUntil).orElse(null));
        return new DeclarationOverview(declaration.map(Declaration::id).orElse(null), employer, year, office,
                declaration.map(Declaration::state).orElse(DeclarationState.REGISTERING), Counters.of(rows),
                declaration.map(Declaration::completedAt).orElse(null), dates.opens(), dates.closes(), dates.include(today()));
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
        var declaration = new Declaration(employer, year, employers.certifyingDivision(employer), clock.instant());
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

    /** For an act that must not happen twice at once. */
    Declaration lock(long id) {
        var declaration = get(id);
        entities.lock(declaration, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(declaration);
        return declaration;
    }

    /** @throws Refusal when it is completed, or the filing window is closed (V15) */
    void mustBeWritable(Declaration declaration) {
        declaration.mustBeOpen();
        var dates = dates(declaration.office(), declaration.year(), declaration.reopenedUntil());
        if (!dates.include(today())) {
            throw new Refusal(null, "declaration.window.closed", declaration.year().toString(), dates.opens().toString(), dates.closes().toString());
        }
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
