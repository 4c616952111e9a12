package anye.declaration;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import anye.access.ActedFor;
import anye.access.CurrentActor;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Everything that window clerks entered for employers (代录入). */
@ApplicationScoped
public class WindowEntries {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Clock clock;

    /** Writes down that this placement is being changed, when it is a window clerk who does it. @throws Refusal in another year than the one accepted at the window */
    void note(Placement placement) {
        var mandate = actor.get().mandate();
        if (mandate != null) {
            if (!entities.find(Declaration.class, placement.declarationId()).year().equals(mandate.year())) {
                throw new Refusal(null, "declaration.window.otherYear", mandate.year().toString());
            }
            var entry = new WindowEntry(actor.get(), placement.declarationId(), placement.id(), actor.doing(), clock.instant());
            if (newest(placement.id()).filter(entry::continues).isEmpty()) {
                entities.persist(entry);
            }
        }
    }

    private Optional<WindowEntry> newest(long placement) {
        return entities.createQuery("select e from WindowEntry e where e.placementId = :placement order by e.id desc", WindowEntry.class)
                .setParameter("placement", placement).setMaxResults(1).getResultStream().findFirst();
    }

    /** What is entered outside of this room is about the employer itself. */
    @Transactional
    public void note(@Observes ActedFor done) {
        if (!done.isLooking() && !done.room().equals(WindowEntries.class.getPackageName())) {
            entities.persist(new WindowEntry(done.actor(), null, null, done.act(), clock.instant()));
        }
    }

    /** The newest first. */
    public List<WindowEntryRow> on(long acceptance) {
        return entities.createQuery("select e, p.name from WindowEntry e left join Placement p on p.id = e.placementId where e.acceptance = :acceptance order by e.id desc", Object[].class)
                .setParameter("acceptance", acceptance).setMaxResults(MOST).getResultStream().map(row -> ((WindowEntry) row[0]).row((String) row[1])).toList();
    }

    /** The last entry of each of these placements that has one. */
    public Map<Long, WindowEntryRow> last(Collection<Long> placements) {
        return placements.isEmpty() ? Map.of() : entities.createQuery("select e from WindowEntry e where e.placementId in :placements order by e.id", WindowEntry.class)
                .setParameter("placements", placements).getResultStream().collect(Collectors.toMap(WindowEntry::placementId, entry -> entry.row(""), (earlier, later) -> later));
    }

    /** The people entered on an acceptance who are still in the list. Whoever asks has shown that they may know. */
    public List<PlacementRow> people(long acceptance) {
        return entities.createQuery("select p, d from Placement p, Declaration d where d.id = p.declarationId and p.id in (select e.placementId from WindowEntry e where e.acceptance = :acceptance) order by p.id",
                Object[].class).setParameter("acceptance", acceptance).setMaxResults(MOST).getResultStream()
                .map(row -> Placements.row((Placement) row[0], (Declaration) row[1], List.of(), declarations.isOpen((Declaration) row[1]))).toList();
    }

    /** The keys of those of the staff who have entered something for the declaration. */
    public Set<String> operators(long declarationId) {
        return new HashSet<>(entities.createQuery("select distinct e.operator from WindowEntry e where e.declarationId = :declaration", String.class)
                .setParameter("declaration", declarationId).getResultList());
    }
}
