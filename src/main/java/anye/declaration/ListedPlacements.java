package anye.declaration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import anye.access.CurrentActor;
import anye.dispatch.DispatchMonths;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceSubject;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import anye.kernel.persistence.PartOf;
import anye.rules.YearVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** The placements of a declaration as lists show them: the database searches, counts and cuts the pages, so that a long list costs what a short one does. */
@ApplicationScoped
public class ListedPlacements {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private DispatchMonths dispatchMonths;
    @Inject
    private EvidenceFiles evidence;

    /** 安置人员列表 of one employer and year, those registered first on top. */
    public PlacementPage page(CreditCode employer, BusinessYear year, PlacementSearch search) {
        return declarations.find(employer, year).map(declaration -> page(declaration, search)).orElse(PlacementPage.EMPTY);
    }

    PlacementPage page(Declaration declaration, PlacementSearch search) {
        actor.mustSee(declaration.employer(), declaration.office());
        if (search.isForPartOfANumber()) {
            return pageOfOpened(declaration, search);
        }
        var where = where(search);
        int found = ask("select count(p) from Placement p" + where, Long.class, declaration, search).getSingleResult().intValue();
        int page = search.pageOf(found);
        var people = ask("select p from Placement p" + where + " order by p.id", Placement.class, declaration, search)
                .setFirstResult((page - 1) * PlacementSearch.PAGE).setMaxResults(PlacementSearch.PAGE).getResultList();
        return new PlacementPage(rows(people, declaration), found, page);
    }

    /** Part of a number can only be found by opening the numbers, which is done for this one declaration. */
    private PlacementPage pageOfOpened(Declaration declaration, PlacementSearch search) {
        var ids = entities.createQuery("select p.id, p.name, p.person.number from Placement p where p.declarationId = :declaration" + status(search) + " order by p.id", Object[].class);
        var found = ask(ids, declaration, search).getResultStream()
                .filter(row -> ((ResidentNumber) row[2]).value().contains(search.plain()) || ((String) row[1]).contains(search.name())).map(row -> (Long) row[0]).toList();
        int page = search.pageOf(found.size());
        var shown = found.subList((page - 1) * PlacementSearch.PAGE, Math.min(found.size(), page * PlacementSearch.PAGE));
        var people = shown.isEmpty() ? List.<Placement>of()
                : entities.createQuery("select p from Placement p where p.id in :ids order by p.id", Placement.class).setParameter("ids", shown).getResultList();
        return new PlacementPage(rows(people, declaration), found.size(), page);
    }

    private static String where(PlacementSearch search) {
        var text = search.isForOneNumber() ? " and p.person.key = :number" : search.isForText() ? " and p.name like :name escape '!'" : "";
        return " where p.declarationId = :declaration" + text + status(search);
    }

    private static String status(PlacementSearch search) {
        return search.status() == null ? "" : " and p.status = :status";
    }

    private <T> TypedQuery<T> ask(String query, Class<T> type, Declaration declaration, PlacementSearch search) {
        var asked = entities.createQuery(query, type);
        if (search.isForOneNumber()) {
            asked.setParameter("number", Lookup.of(search.number()));
        } else if (search.isForText()) {
            asked.setParameter("name", PartOf.text(search.name()));
        }
        return ask(asked, declaration, search);
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> asked, Declaration declaration, PlacementSearch search) {
        asked.setParameter("declaration", declaration.id());
        return search.status() == null ? asked : asked.setParameter("status", search.status());
    }

    private List<PlacementRow> rows(List<Placement> people, Declaration declaration) {
        var certificates = placements.certificates(people.stream().map(Placement::id).toList());
        boolean open = declarations.isOpen(declaration);
        return people.stream().map(placement -> Placements.row(placement, declaration, certificates.getOrDefault(placement.id(), List.of()), open)).toList();
    }

    Counters counters(Declaration declaration) {
        return Counters.of(entities.createQuery("select p.status, p.chosen, p.confirmed, count(p), sum(p.credited), count(p.rejectionsAcceptedAt) from Placement p where p.declarationId = :declaration"
                + " group by p.status, p.chosen, p.confirmed", Object[].class).setParameter("declaration", declaration.id()).getResultStream()
                .map(row -> new Counters.Alike((ReviewStatus) row[0], ((Months) row[1]).count(), ((Months) row[2]).count(), ((Number) row[3]).intValue(), ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue()))
                .toList());
    }

    /** Everybody who is 资料待完善, and what is still to be done about them. */
    public List<Unfinished> unfinished(CreditCode employer, BusinessYear year) {
        return declarations.find(employer, year).map(declaration -> {
            actor.mustSee(declaration.employer(), declaration.office());
            return unfinished(declaration);
        }).orElse(List.of());
    }

    List<Unfinished> unfinished(Declaration declaration) {
        var people = entities.createQuery("select p from Placement p where p.declarationId = :declaration and p.status = :status order by p.id", Placement.class)
                .setParameter("declaration", declaration.id()).setParameter("status", ReviewStatus.INCOMPLETE).getResultList();
        var ids = people.stream().map(Placement::id).toList();
        var certificates = placements.certificates(ids);
        var contracts = placements.contracts(ids);
        var educations = placements.educations(ids);
        var withPaper = evidence.usedBy(EvidenceSubject.CONTRACT, contracts.values().stream().flatMap(List::stream).map(PlacementContract::id).toList());
        var verdicts = verdicts(declaration);
        var elsewhere = claimedElsewhere(declaration);
        var agreed = dispatchMonths.creditedElsewhere(people.stream().map(Placement::person).toList(), declaration.year(), declaration.employer());
        var possible = placements.possible(declaration.year());
        var doubted = placements.doubted(declaration);
        boolean open = declarations.isOpen(declaration);
        return people.stream().map(placement -> {
            var id = placement.id();
            var signed = contracts.getOrDefault(id, List.of());
            var taken = elsewhere.getOrDefault(id, Months.NONE).or(agreed.getOrDefault(placement.person(), Months.NONE));
            return new Unfinished(Placements.row(placement, declaration, certificates.getOrDefault(id, List.of()), open), Readiness.of(placement.isFilledIn(educations.getOrDefault(id, List.of())),
                    signed.stream().map(PlacementContract::id).filter(withPaper::contains).count() == signed.size() ? signed : List.of(), verdicts.get(id), possible.minus(doubted.getOrDefault(placement.personKey(), Months.NONE)), taken), verdicts.get(id), taken);
        }).toList();
    }

    private Map<Long, YearVerdict> verdicts(Declaration declaration) {
        var verdicts = new HashMap<Long, YearVerdict>();
        entities.createQuery("select p.id, v.answers from Placement p, StoredVerdict v where v.id = p.verdictId and p.declarationId = :declaration and p.status = :status", Object[].class)
                .setParameter("declaration", declaration.id()).setParameter("status", ReviewStatus.INCOMPLETE).getResultStream()
                .forEach(row -> verdicts.put((Long) row[0], VerdictText.read((String) row[1])));
        return verdicts;
    }

    /** The months of each that another employer has already claimed; who, it does not say. */
    private Map<Long, Months> claimedElsewhere(Declaration declaration) {
        var year = declaration.year();
        Map<Long, Set<Integer>> taken = new HashMap<>();
        entities.createQuery("""
                select p.id, c.month from Placement p, ClaimedMonth c where p.declarationId = :declaration and p.status = :status
                and c.personKey = p.person.key and c.placementId <> p.id and c.month between :from and :to""", Object[].class)
                .setParameter("declaration", declaration.id()).setParameter("status", ReviewStatus.INCOMPLETE)
                .setParameter("from", Placements.key(year, 1)).setParameter("to", Placements.key(year, 12)).getResultStream()
                .forEach(row -> taken.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Integer) row[1]));
        return taken.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Months.where(month -> entry.getValue().contains(Placements.key(year, month)))));
    }
}
