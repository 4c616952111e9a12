package anye.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Lookup;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All dispatch contracts with the editions of their rosters. A host sees a contract from the day on which it is filed. */
@ApplicationScoped
public class DispatchContracts {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Clock clock;

    /** Those the employer has made as an agency, drafts among them; the newest first. */
    public List<ContractRow> ofAgency(CreditCode agency) {
        actor.mustSee(agency, null);
        return entities.createQuery("select c from DispatchContract c where c.agency = :agency order by c.id desc", DispatchContract.class)
                .setParameter("agency", agency).getResultStream().map(DispatchContract::row).toList();
    }

    /** Those filed with the employer as the host; the newest first. */
    public List<ContractRow> ofHost(CreditCode host) {
        actor.mustSee(host, null);
        return entities.createQuery("select c from DispatchContract c where c.host = :host and c.filedAt is not null order by c.id desc", DispatchContract.class)
                .setParameter("host", host).getResultStream().map(DispatchContract::row).toList();
    }

    /** A page of those filed with an office or one below it; the newest first. Sought by the agency or by the host. */
    public Found in(Division office, String words, int page, int length) {
        var sought = new Sought(office, words);
        var agency = sought.unit("c.agencyCode", Sought.named("c.agency"));
        var where = " from DispatchContract c where c.filedAt is not null and c.placeCode between :low and :high"
                + (agency.isEmpty() ? "" : " and (" + agency + " or " + sought.unit("c.hostCode", "lower(c.hostName) like :words escape '!'") + ")");
        var rows = sought.fill(entities.createQuery("select c" + where + " order by c.filedAt desc, c.id desc", DispatchContract.class))
                .setFirstResult((page - 1) * length).setMaxResults(length).getResultStream().map(DispatchContract::row).toList();
        return new Found(rows, sought.fill(entities.createQuery("select count(c)" + where, Long.class)).getSingleResult());
    }

    /** @param total over all pages */
    public record Found(List<ContractRow> rows, long total) {
    }

    /** @throws Refusal in the words for what does not exist, to whom it does not concern */
    public ContractRow row(long id) {
        return seen(id).row();
    }

    public List<EvidenceRow> scans(long id) {
        seen(id);
        return files.of(EvidenceSubject.DISPATCH_CONTRACT, id);
    }

    /** The editions of its roster, the first first; a host and an office see what is filed. */
    public List<RosterRow> rosters(long contractId) {
        var contract = seen(contractId);
        boolean own = isAgency(contract);
        return editions(contractId).stream().filter(roster -> own || roster.isFiled()).map(roster -> roster.row(lines(roster).size())).toList();
    }

    /** The people of one edition. */
    public List<RosterLine> lines(long contractId, int edition) {
        var contract = seen(contractId);
        return editions(contractId).stream().filter(roster -> roster.edition() == edition && (roster.isFiled() || isAgency(contract))).findFirst()
                .map(this::lines).orElseThrow(() -> new Refusal(null, "access.notFound"));
    }

    public List<EvidenceRow> sealedScans(long contractId, int edition) {
        seen(contractId);
        return editions(contractId).stream().filter(roster -> roster.edition() == edition).findFirst()
                .map(roster -> files.of(EvidenceSubject.DISPATCH_ROSTER, roster.id())).orElse(List.of());
    }

    /** The newest filed edition of the contract's roster; nobody while it is a draft. */
    List<RosterLine> filedLines(long contractId) {
        return editions(contractId).stream().filter(Roster::isFiled).reduce((earlier, later) -> later).map(this::lines).orElse(List.of());
    }

    /** What the newest filed rosters of agreements with the host say about a person. */
    List<CrossCheck.Rostered> rostered(CreditCode host, ResidentNumber person) {
        return entries(host, person).map(row -> {
            var contract = (DispatchContract) row[0];
            return new CrossCheck.Rostered(contract.agency(), contract.row().terms().from(), contract.row().terms().to(), ((RosterEntry) row[2]).line());
        }).toList();
    }

    /** Where a person stands in the newest filed rosters of agreements with the host. */
    List<RosterSource> sources(CreditCode host, ResidentNumber person) {
        return entries(host, person).map(row -> new RosterSource(((DispatchContract) row[0]).id(), ((DispatchContract) row[0]).agency(), ((Roster) row[1]).edition(), ((Roster) row[1]).row(0).filedAt())).toList();
    }

    private Stream<Object[]> entries(CreditCode host, ResidentNumber person) {
        return entities.createQuery("""
                select c, r, e from DispatchContract c, Roster r, RosterEntry e where c.host = :host and c.filedAt is not null and r.contractId = c.id and r.filedAt is not null
                and e.rosterId = r.id and e.person.key = :person
                and not exists (select n.id from Roster n where n.contractId = c.id and n.filedAt is not null and n.edition > r.edition) order by c.id""", Object[].class)
                .setParameter("host", host).setParameter("person", Lookup.of(person)).getResultStream();
    }

    /** The agreements with a host that are filed. */
    Set<Long> filedWith(CreditCode host) {
        return entities.createQuery("select c from DispatchContract c where c.host = :host and c.filedAt is not null", DispatchContract.class)
                .setParameter("host", host).getResultStream().map(DispatchContract::id).collect(Collectors.toSet());
    }

    /** Whether the employer has anything to do with dispatching here. */
    public boolean concern(CreditCode employer) {
        return entities.createQuery("select count(c) from DispatchContract c where c.agency = :employer or c.host = :employer and c.filedAt is not null", Long.class)
                .setParameter("employer", employer).getSingleResult() > 0;
    }

    List<Roster> editions(long contractId) {
        return entities.createQuery("select r from Roster r where r.contractId = :contract order by r.edition", Roster.class)
                .setParameter("contract", contractId).getResultList();
    }

    Optional<Roster> draft(long contractId) {
        return editions(contractId).stream().filter(roster -> !roster.isFiled()).findFirst();
    }

    List<RosterLine> lines(Roster roster) {
        return entries(roster).stream().map(RosterEntry::line).toList();
    }

    List<RosterEntry> entries(Roster roster) {
        return entities.createQuery("select e from RosterEntry e where e.rosterId = :roster order by e.id", RosterEntry.class)
                .setParameter("roster", roster.id()).getResultList();
    }

    private DispatchContract seen(long id) {
        var contract = get(id);
        var host = contract.isFiled() && actor.get().isEmployer() && contract.host().equals(actor.get().employer());
        if (!host && !(contract.isFiled() ? actor.maySee(contract.agency(), contract.row().terms().place()) : isAgency(contract))) {
            throw new Refusal(null, "access.notFound");
        }
        return contract;
    }

    private boolean isAgency(DispatchContract contract) {
        return actor.get().isEmployer() && contract.agency().equals(actor.get().employer());
    }

    /** The agency's own contract, held against a second act at once. */
    DispatchContract own(long id) {
        var contract = get(id);
        if (!contract.agency().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        entities.lock(contract, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(contract);
        return contract;
    }

    DispatchContract get(long id) {
        var contract = entities.find(DispatchContract.class, id);
        if (contract == null) {
            throw new Refusal(null, "access.notFound");
        }
        return contract;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    void remove(Object entity) {
        entities.remove(entity);
        entities.flush();
    }
}
