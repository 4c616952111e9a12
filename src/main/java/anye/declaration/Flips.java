package anye.declaration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.policy.Policies;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The stored facts asked again under another law: whose answers would be others. The departments are not asked anew. */
@ApplicationScoped
public class Flips {

    /** People read at once. */
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Policies policies;
    @Inject
    private Placements placements;
    @Inject
    private Declarations declarations;

    /** Stored answers of one person. */
    private record Kept(long verdict, String facts, String answers, boolean completed) {
    }

    /** Office by office and year by year, what would change; nothing for those where nothing would. */
    @Transactional
    public List<Flip> under(Policies proposed, Division division, YearMonth from) {
        var flips = new ArrayList<Flip>();
        for (var part : parts(division, from)) {
            var flip = under(proposed, part.office(), part.year());
            if (flip.people() > 0) {
                flips.add(flip);
            }
        }
        return flips;
    }

    /** @param people whose answers were not those of the law any more */
    public record Renewed(CreditCode employer, BusinessYear year, int people) {
    }

    private record Part(Division office, BusinessYear year) {
    }

    private List<Part> parts(Division division, YearMonth from) {
        return entities.createQuery("select distinct d.office, d.year from Declaration d", Object[].class).getResultStream()
                .map(row -> new Part((Division) row[0], (BusinessYear) row[1])).filter(part -> division.contains(part.office()) && part.year().value() >= from.getYear())
                .sorted((one, other) -> one.office().equals(other.office()) ? Integer.compare(one.year().value(), other.year().value()) : one.office().compareTo(other.office())).toList();
    }

    private Flip under(Policies proposed, Division office, BusinessYear year) {
        var law = proposed.forYear(office, year);
        var flip = new Flip(office, year, 0, 0, 0, 0);
        List<Kept> batch;
        for (long after = 0; !(batch = batch(office, year, after)).isEmpty(); after = batch.get(batch.size() - 1).verdict()) {
            for (var kept : batch) {
                var stands = VerdictText.read(kept.answers());
                var would = Rules.verify(FactsText.read(kept.facts()), law);
                int lost = cells(stands, would);
                int gained = cells(would, stands);
                flip = lost + gained == 0 ? flip : flip.plus(lost, gained, kept.completed());
            }
        }
        return flip;
    }

    /** The cells that hold in the one and not in the other. */
    private static int cells(YearVerdict one, YearVerdict other) {
        return Stream.of(Question.values()).mapToInt(question -> one.holding(question).minus(other.holding(question)).count()).sum();
    }

    private List<Kept> batch(Division office, BusinessYear year, long after) {
        return entities.createQuery("""
                select v.id, v.facts, v.answers, d.state from StoredVerdict v, Placement p, Declaration d
                where p.verdictId = v.id and d.id = p.declarationId and d.office = :office and d.year = :year and v.id > :after order by v.id""", Object[].class)
                .setParameter("office", office).setParameter("year", year).setParameter("after", after).setMaxResults(BATCH).getResultStream()
                .map(row -> new Kept((Long) row[0], (String) row[1], (String) row[2], row[3] == DeclarationState.COMPLETED)).toList();
    }

    /** Declarations that can be written now, of the division and of the years that a law from a month on touches. */
    @Transactional
    public List<Long> open(Division division, YearMonth from) {
        return entities.createQuery("select d from Declaration d where d.state <> :completed and d.year >= :year order by d.id", Declaration.class)
                .setParameter("completed", DeclarationState.COMPLETED).setParameter("year", new BusinessYear(from.getYear())).getResultStream()
                .filter(declaration -> division.contains(declaration.office()) && mayWrite(declaration)).map(Declaration::id).toList();
    }

    /** Nothing is written into a year that is closed; one that is being prepared is not begun. */
    private boolean mayWrite(Declaration declaration) {
        return declarations.isOpen(declaration) || declarations.isBeingPrepared(declaration.office(), declaration.year());
    }

    /**
     * Gives everybody of an open declaration who is 资料待完善 a new verdict under the law as it stands now. What is submitted or
     * decided stays: nobody's confirmed month is taken away without a word, the employer registers again.
     *
     * @return how many people's stored answers were not those of the law any more
     */
    @Transactional
    public Renewed renew(long declarationId) {
        var declaration = declarations.lock(declarationId);
        var law = policies.forYear(declaration.office(), declaration.year());
        int changed = 0;
        for (var placement : mayWrite(declaration) ? placements.of(declaration) : List.<Placement>of()) {
            var stored = placements.verdict(placement);
            if (stored.isPresent()) {
                var facts = stored.get().facts();
                var verdict = Rules.verify(facts, law);
                if (!verdict.equals(stored.get().verdict())) {
                    changed++;
                    if (placement.status() == ReviewStatus.INCOMPLETE) {
                        placement.verified(placements.keep(placement, facts, verdict, declaration), verdict.passing(), placements.possible(declaration.year()));
                    }
                }
            }
        }
        return new Renewed(declaration.employer(), declaration.year(), changed);
    }
}
