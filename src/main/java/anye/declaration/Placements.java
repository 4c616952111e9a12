package anye.declaration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.policy.Policies;
import anye.registry.FoundCertificate;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All placements, with their contracts, certificates, verdicts and claimed months. */
@ApplicationScoped
public class Placements {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private DispatchMonths dispatchMonths;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private EvidenceFiles evidence;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** Everything about one placement. */
    public PlacementFile file(long id) {
        var placement = get(id);
        var declaration = declarations.get(placement.declarationId());
        actor.mustSee(declaration.employer(), declaration.office());
        return file(placement, declaration);
    }

    /** The same for a page on which something about the person is typed. @throws Refusal when the declaration cannot be written now, or the person is not 资料待完善 */
    public PlacementFile fileToChange(long id) {
        var file = file(id);
        declarations.overview(file.row().declarationId()).mustBeOpen();
        if (!file.row().isMayEdit()) {
            throw new Refusal(null, "declaration.placement.notIncomplete");
        }
        return file;
    }

    PlacementFile file(Placement placement, Declaration declaration) {
        var contracts = contracts(placement.id());
        var certificates = certificates(placement.id());
        var stored = verdict(placement);
        return new PlacementFile(row(placement, declaration, certificates, declarations.isOpen(declaration)), declaration.employer(), declaration.year(), declaration.office(), placement.details(),
                contracts.stream().map(contract -> new PlacementFile.ContractRow(contract.id(), contract.details(),
                        evidence.of(EvidenceSubject.CONTRACT, contract.id()))).toList(),
                certificates.stream().map(held -> new PlacementFile.CertificateRow(held.id(), held.details(), held.isByHand(), held.isAccepted(), held.isContradicted(),
                        evidence.of(EvidenceSubject.CERTIFICATE, held.id()))).toList(),
                educations(List.of(placement.id())).getOrDefault(placement.id(), List.of()).stream().map(education -> new PlacementFile.EducationRow(education.id(), education.details(),
                        evidence.of(EvidenceSubject.EDUCATION, education.id()))).toList(),
                stored.map(verdict -> Matrix.of(verdict, policies.asOf(verdict.givenAt()).forYear(verdict.division(), declaration.year()), placement.chosen(), isFree(contracts),
                        choosable(placement, declaration))).orElse(null),
                stored.map(verdict -> toReview(placement, verdict.verdict(), contracts, declaration.year())).orElse(PerQuestion.NONE),
                evidence.of(EvidenceSubject.PLACEMENT, placement.id()));
    }

    /** Where a person has been registered, with whatever employer and in whatever year, the first first. Whoever calls has seen to it that it is that person who asks. */
    public List<Placed> everywhere(ResidentNumber person) {
        return entities.createQuery("select p.id, d.id, d.employer, p.registeredAt from Placement p, Declaration d where d.id = p.declarationId and p.person.key = :person order by p.id", Object[].class)
                .setParameter("person", Lookup.of(person)).getResultStream().map(row -> new Placed((Long) row[0], (Long) row[1], (CreditCode) row[2], (Instant) row[3])).toList();
    }

    /** The same for the one of this placement; nowhere once it is deleted. */
    public List<Placed> everywhere(long placementId) {
        return Optional.ofNullable(entities.find(Placement.class, placementId)).map(placement -> everywhere(placement.person())).orElse(List.of());
    }

    /** Whether somebody waits for a reviewer. */
    boolean areWaiting(Declaration declaration) {
        return entities.createQuery("select count(p) from Placement p where p.declarationId = :declaration and p.status = :status", Long.class)
                .setParameter("declaration", declaration.id()).setParameter("status", ReviewStatus.PENDING_REVIEW).getSingleResult() > 0;
    }

    List<Placement> of(Declaration declaration) {
        return entities.createQuery("select p from Placement p where p.declarationId = :declaration order by p.id", Placement.class)
                .setParameter("declaration", declaration.id()).getResultList();
    }

    /** @param open whether the declaration can be written now */
    static PlacementRow row(Placement placement, Declaration declaration, List<PlacementCertificate> certificates, boolean open) {
        return new PlacementRow(placement.id(), declaration.id(), placement.person(), placement.name(),
                best(certificates).map(held -> held.details().number()).orElse(null), placement.status(), placement.chosen(), placement.confirmed(),
                placement.rejected(), placement.credited(), placement.verdictId() != null, placement.isRejectionAccepted(), open, placement.version());
    }

    Result result(Declaration declaration) {
        var certificates = certificatesOf(declaration);
        var doubled = doubledOf(declaration);
        var lines = of(declaration).stream().map(placement -> line(placement, certificates.getOrDefault(placement.id(), List.of()), doubled.getOrDefault(placement.id(), Months.NONE))).toList();
        return new Result(declaration.id(), declaration.employer(), declaration.year(), declaration.office(),
                lines.stream().mapToInt(line -> line.registered().count()).sum(),
                lines.stream().mapToInt(line -> line.confirmed().count()).sum(),
                lines.stream().mapToInt(Result.Line::credited).sum(), lines);
    }

    /** Of everybody registered, the months that count; a verdict says which of them count double. The database counts who is alike: most are. */
    public List<CountedMonths> counted(long declarationId) {
        var declaration = declarations.get(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        return entities.createQuery("""
                select count(p), p.confirmed, p.credited, v.answers from Placement p left join StoredVerdict v on v.id = p.verdictId
                where p.declarationId = :declaration group by p.confirmed, p.credited, v.answers""", Object[].class)
                .setParameter("declaration", declarationId).getResultStream().map(row -> counted(((Number) row[0]).intValue(), (Months) row[1], (int) row[2], (String) row[3])).toList();
    }

    private static CountedMonths counted(int people, Months confirmed, int credited, String answers) {
        return new CountedMonths(people, confirmed, answers == null ? Months.NONE : VerdictText.doubled(answers).and(confirmed), credited);
    }

    private Map<Long, Months> doubledOf(Declaration declaration) {
        return entities.createQuery("select p.id, v.answers from Placement p, StoredVerdict v where v.id = p.verdictId and p.declarationId = :declaration", Object[].class)
                .setParameter("declaration", declaration.id()).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> VerdictText.doubled((String) row[1])));
    }

    private static Result.Line line(Placement placement, List<PlacementCertificate> certificates, Months doubled) {
        var held = best(certificates).map(PlacementCertificate::details);
        return new Result.Line(placement.id(), placement.person(), placement.name(), held.map(CertificateDetails::number).orElse(null), held.map(CertificateDetails::type).orElse(null),
                held.map(CertificateDetails::category).orElse(null), held.map(CertificateDetails::grade).orElse(0), placement.chosen(), placement.confirmed(),
                doubled.and(placement.confirmed()), placement.credited());
    }

    /** Who has been decided about, as far as a page can show. */
    public List<PlacementRow> decided(long declarationId, int most) {
        var declaration = declarations.get(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        return of(declaration).stream().filter(placement -> placement.status().isConfirmed() || placement.status().hasRejections()).limit(most)
                .map(placement -> row(placement, declaration, List.of(), declarations.isOpen(declaration))).toList();
    }

    /** The months that count, of each placement that has any. */
    public Map<Long, Months> confirmed(long declarationId) {
        var declaration = declarations.get(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        return of(declaration).stream().filter(placement -> !placement.confirmed().isEmpty()).collect(Collectors.toMap(Placement::id, Placement::confirmed));
    }

    /** What would be left of these people, had the office taken those months back; nothing is done. */
    public List<WhatIsLeft> without(long declarationId, Map<Long, Months> taken) {
        var declaration = declarations.get(declarationId);
        actor.mustSee(declaration.employer(), declaration.office());
        return of(declaration).stream().filter(placement -> taken.containsKey(placement.id())).map(placement -> {
            var months = taken.get(placement.id());
            var left = placement.confirmed().minus(months);
            return new WhatIsLeft(placement.id(), placement.name(), months, placement.confirmed(), left, placement.credited(),
                    placement.creditedOf(left, verdict(placement).map(StoredVerdict::verdict).orElse(null)));
        }).toList();
    }

    /** The heaviest of the certificates that count. */
    static Optional<PlacementCertificate> best(List<PlacementCertificate> certificates) {
        return certificates.stream().filter(PlacementCertificate::isAccepted).min(Comparator.comparingInt(held -> held.details().grade()));
    }

    /** The cells a reviewer has to decide: what does not pass of the chosen months, the agreement of a dispatched person (S3:119), and what the office has taken back once. */
    PerQuestion toReview(Placement placement, YearVerdict verdict, List<PlacementContract> contracts, BusinessYear year) {
        var chosen = placement.chosen();
        var cells = PerQuestion.NONE;
        for (var question : Question.values()) {
            cells = cells.with(question, chosen.minus(verdict.holding(question)));
        }
        var dispatched = contracts.stream().map(contract -> contract.dispatchedMonths(year)).reduce(Months.NONE, Months::or);
        return cells.and(Question.CONTRACT, chosen.and(dispatched.or(doubted(placement))));
    }

    /** The months of a person that the office has taken back, in whatever placement of the declaration. */
    private Months doubted(Placement placement) {
        return entities.createQuery("select d.months from DoubtedMonths d where d.declarationId = :declaration and d.personKey = :person", Months.class)
                .setParameter("declaration", placement.declarationId()).setParameter("person", placement.personKey()).getResultStream().reduce(Months.NONE, Months::or);
    }

    /** The same of everybody in a declaration, by the key of the person. */
    Map<String, Months> doubted(Declaration declaration) {
        return entities.createQuery("select d.personKey, d.months from DoubtedMonths d where d.declarationId = :declaration", Object[].class)
                .setParameter("declaration", declaration.id()).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Months) row[1], Months::or));
    }

    void doubt(Placement placement, Months months, Instant at) {
        add(new DoubtedMonths(placement, months, at));
    }

    /** Of the months that have begun, those that nobody else has declared; whoever is submitted has claimed its own. */
    private Months choosable(Placement placement, Declaration declaration) {
        var begun = possible(declaration.year());
        return placement.status() == ReviewStatus.INCOMPLETE ? begun.minus(takenElsewhere(placement, declaration)) : begun;
    }

    Months possible(BusinessYear year) {
        return Months.begun(year, LocalDate.now(clock));
    }

    static boolean isFree(List<PlacementContract> contracts) {
        return contracts.stream().anyMatch(PlacementContract::isDispatched);
    }

    Placement get(long id) {
        var placement = entities.find(Placement.class, id);
        if (placement == null) {
            throw new Refusal(null, "access.notFound");
        }
        return placement;
    }

    /** The employer's own placement, to be changed: the declaration must be open, and the page not older than the record. */
    Placement own(long id) {
        var placement = get(id);
        mustBeOwn(placement.declarationId());
        windowEntries.note(placement);
        return placement;
    }

    /** Several of them, the first registered first. @throws Refusal when one is not the employer's own or is no more */
    List<Placement> own(Collection<Long> ids) {
        var found = ids.isEmpty() ? List.<Placement>of()
                : entities.createQuery("select p from Placement p where p.id in :ids order by p.id", Placement.class).setParameter("ids", ids).getResultList();
        if (found.size() < Set.copyOf(ids).size()) {
            throw new Refusal(null, "access.notFound");
        }
        found.stream().map(Placement::declarationId).distinct().forEach(this::mustBeOwn);
        found.forEach(windowEntries::note);
        return found;
    }

    private void mustBeOwn(long declarationId) {
        var declaration = declarations.get(declarationId);
        // what an employer has confirmed the system goes on with by itself
        if (!actor.get().isSystem() && !declaration.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        declarations.mustBeWritable(declaration);
    }

    Declaration declaration(Placement placement) {
        return declarations.get(placement.declarationId());
    }

    boolean has(Declaration declaration, ResidentNumber person) {
        return entities.createQuery("select count(p) from Placement p where p.declarationId = :declaration and p.person.key = :person", Long.class)
                .setParameter("declaration", declaration.id()).setParameter("person", Lookup.of(person)).getSingleResult() > 0;
    }

    List<PlacementContract> contracts(long placementId) {
        return entities.createQuery("select c from PlacementContract c where c.placementId = :placement order by c.from, c.id", PlacementContract.class)
                .setParameter("placement", placementId).getResultList();
    }

    List<PlacementCertificate> certificates(long placementId) {
        return entities.createQuery("select c from PlacementCertificate c where c.placementId = :placement order by c.validFrom, c.id", PlacementCertificate.class)
                .setParameter("placement", placementId).getResultList();
    }

    /** The diplomas of many placements, the latest first. */
    Map<Long, List<PlacementEducation>> educations(Collection<Long> placementIds) {
        return placementIds.isEmpty() ? Map.of() : entities.createQuery("select e from PlacementEducation e where e.placementId in :ids order by e.graduatedOn desc, e.id", PlacementEducation.class)
                .setParameter("ids", placementIds).getResultStream().collect(Collectors.groupingBy(PlacementEducation::placementId));
    }

    PlacementEducation education(long placementId, long id) {
        var education = found(entities.find(PlacementEducation.class, id));
        if (education.placementId() != placementId) {
            throw new Refusal(null, "access.notFound");
        }
        return education;
    }

    /** Of many placements at once. */
    Map<Long, List<PlacementContract>> contracts(Collection<Long> placementIds) {
        return placementIds.isEmpty() ? Map.of() : entities.createQuery("select c from PlacementContract c where c.placementId in :ids order by c.from, c.id", PlacementContract.class)
                .setParameter("ids", placementIds).getResultStream().collect(Collectors.groupingBy(PlacementContract::placementId));
    }

    /** A contract that a payroll told of has none until the employer adds it (AC-19). */
    boolean haveEveryPaper(List<PlacementContract> contracts) {
        var ids = contracts.stream().map(PlacementContract::id).toList();
        return evidence.usedBy(EvidenceSubject.CONTRACT, ids).containsAll(ids);
    }

    Map<Long, List<PlacementCertificate>> certificates(Collection<Long> placementIds) {
        return placementIds.isEmpty() ? Map.of() : entities.createQuery("select c from PlacementCertificate c where c.placementId in :ids order by c.validFrom, c.id", PlacementCertificate.class)
                .setParameter("ids", placementIds).getResultStream().collect(Collectors.groupingBy(PlacementCertificate::placementId));
    }

    Map<Long, List<PlacementCertificate>> certificatesOf(Declaration declaration) {
        return entities.createQuery("select c from PlacementCertificate c where c.placementId in (select p.id from Placement p where p.declarationId = :declaration) order by c.validFrom, c.id", PlacementCertificate.class)
                .setParameter("declaration", declaration.id()).getResultStream().collect(Collectors.groupingBy(PlacementCertificate::placementId));
    }

    /** The register's word of today in place of its word of yesterday; what was added by hand stays. */
    void replaceFetched(Map<Long, List<FoundCertificate>> found) {
        if (!found.isEmpty()) {
            entities.createQuery("delete from PlacementCertificate c where c.byHand = false and c.placementId in :ids").setParameter("ids", found.keySet()).executeUpdate();
            found.forEach((id, certificates) -> certificates.forEach(held -> entities.persist(PlacementCertificate.fetched(id, held))));
            entities.flush();
        }
    }

    Optional<StoredVerdict> verdict(Placement placement) {
        return Optional.ofNullable(placement.verdictId()).map(id -> entities.find(StoredVerdict.class, id));
    }

    long keep(Placement placement, YearFacts facts, YearVerdict verdict, Declaration declaration) {
        var stored = new StoredVerdict(placement.id(), facts, verdict, declaration.office(), clock.instant());
        add(stored);
        return stored.id();
    }

    /** Many verdicts by one word to the database; each has its number then. */
    void keep(List<StoredVerdict> verdicts) {
        verdicts.forEach(entities::persist);
        entities.flush();
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    PlacementContract contract(long id) {
        return found(entities.find(PlacementContract.class, id));
    }

    PlacementContract lockContract(long id) {
        return locked(contract(id));
    }

    PlacementEducation lockEducation(long placementId, long id) {
        return locked(education(placementId, id));
    }

    /** For a change: of two who save at once, the second finds what the first has saved. */
    private <T> T locked(T entity) {
        entities.lock(entity, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(entity);
        return entity;
    }

    PlacementCertificate certificate(long id) {
        return found(entities.find(PlacementCertificate.class, id));
    }

    private static <T> T found(T entity) {
        if (entity == null) {
            throw new Refusal(null, "access.notFound");
        }
        return entity;
    }

    void remove(Object entity) {
        entities.remove(entity);
        entities.flush();
    }

    /** The months of the person that another unit has declared, or that both sides of a dispatch have agreed to count there; whose, it does not say. */
    public Months takenElsewhere(long placementId) {
        var placement = get(placementId);
        var declaration = declaration(placement);
        actor.mustSee(declaration.employer(), declaration.office());
        return takenElsewhere(placement, declaration);
    }

    Months takenElsewhere(Placement placement, Declaration declaration) {
        var year = declaration.year();
        var claimed = entities.createQuery("select c.month from ClaimedMonth c where c.personKey = :person and c.placementId <> :placement and c.month between :from and :to", Integer.class)
                .setParameter("person", placement.personKey()).setParameter("placement", placement.id()).setParameter("from", key(year, 1)).setParameter("to", key(year, 12)).getResultList();
        return Months.where(month -> claimed.contains(key(year, month))).or(dispatchMonths.creditedElsewhere(placement.person(), year, declaration.employer()));
    }

    /** Claims exactly these months for the placement. @throws Refusal when another employer has one of them (K6); who, it does not say */
    void claim(Placement placement, BusinessYear year, Months months) {
        release(placement);
        var wanted = months.stream().map(month -> key(year, month)).boxed().toList();
        if (wanted.isEmpty()) {
            return;
        }
        var agreed = dispatchMonths.creditedElsewhere(placement.person(), year, declaration(placement).employer()).and(months);
        if (!agreed.isEmpty()) {
            throw new Refusal("months", "declaration.months.agreedElsewhere", agreed.toString());
        }
        var taken = entities.createQuery("select c.month from ClaimedMonth c where c.personKey = :person and c.month in :months order by c.month", Integer.class)
                .setParameter("person", placement.personKey()).setParameter("months", wanted).getResultList();
        if (!taken.isEmpty()) {
            throw claimedElsewhere(Months.where(month -> taken.contains(key(year, month))));
        }
        wanted.forEach(month -> entities.persist(new ClaimedMonth(placement.person(), month, placement.id())));
        try {
            entities.flush();
        } catch (jakarta.persistence.PersistenceException claimedMeanwhile) {
            throw claimedElsewhere(months);
        }
    }

    /** Claims the same months for many, of whom it is known that nobody has them. @throws Refusal when somebody has claimed one meanwhile */
    void claimAll(List<Placement> people, BusinessYear year, Months months) {
        entities.createQuery("delete from ClaimedMonth c where c.placementId in :ids").setParameter("ids", people.stream().map(Placement::id).toList()).executeUpdate();
        people.forEach(placement -> months.forEach(month -> entities.persist(new ClaimedMonth(placement.person(), key(year, month), placement.id()))));
        try {
            entities.flush();
        } catch (jakarta.persistence.PersistenceException claimedMeanwhile) {
            throw new Refusal(null, "declaration.confirmReady.changed");
        }
    }

    private static Refusal claimedElsewhere(Months months) {
        return new Refusal("months", "declaration.months.claimedElsewhere", months.toString());
    }

    /** Gives up what the placement has claimed beyond these months. */
    void keepClaimed(Placement placement, BusinessYear year, Months months) {
        var given = months.not().stream().map(month -> key(year, month)).boxed().toList();
        if (!given.isEmpty()) {
            entities.createQuery("delete from ClaimedMonth c where c.placementId = :placement and c.month in :given").setParameter("placement", placement.id()).setParameter("given", given).executeUpdate();
        }
    }

    void release(Placement placement) {
        entities.createQuery("delete from ClaimedMonth c where c.placementId = :placement").setParameter("placement", placement.id()).executeUpdate();
        entities.flush();
    }

    /** Takes a placement and all that hangs on it out of the records; its verdicts go with it, since nothing was certified. */
    void delete(Placement placement) {
        release(placement);
        contracts(placement.id()).forEach(contract -> {
            evidence.endAllUses(EvidenceSubject.CONTRACT, contract.id());
            entities.remove(contract);
        });
        certificates(placement.id()).forEach(held -> {
            evidence.endAllUses(EvidenceSubject.CERTIFICATE, held.id());
            entities.remove(held);
        });
        educations(List.of(placement.id())).values().stream().flatMap(List::stream).forEach(education -> {
            evidence.endAllUses(EvidenceSubject.EDUCATION, education.id());
            entities.remove(education);
        });
        evidence.endAllUses(EvidenceSubject.PLACEMENT, placement.id());
        entities.flush();
        entities.createQuery("delete from Departure d where d.placementId = :placement").setParameter("placement", placement.id()).executeUpdate();
        entities.createQuery("delete from StoredVerdict v where v.placementId = :placement").setParameter("placement", placement.id()).executeUpdate();
        entities.remove(placement);
        entities.flush();
    }

    static int key(BusinessYear year, int month) {
        return year.value() * 100 + month;
    }
}
