package anye.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.CurrentActor;
import anye.access.Role;
import anye.access.Staff;
import anye.kernel.Division;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who of an office can be given a case today. */
@ApplicationScoped
public class Reviewers {

    /** A reviewer and how many open cases they have. */
    public record Load(String subject, String name, long cases, boolean absent) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Staff staff;
    @Inject
    private Absences absences;
    @Inject
    private FourEyes fourEyes;

    /** Everybody who reviews for an office that the actor may see, with the fewest cases first. */
    public List<Load> of(Division office) {
        actor.mustSee(null, office);
        var cases = openCases(office);
        var absent = absences.absent();
        return staff.of(office, Role.REVIEWER).stream().map(each -> new Load(each.subject(), each.name(), cases.getOrDefault(each.subject(), 0L), absent.contains(each.subject())))
                .sorted(Comparator.comparing(Load::cases)).toList();
    }

    /** Of whom the one who acts now can record an absence: oneself, and for a supervisor everybody who reviews in the offices in their charge. */
    public List<Load> inCharge() {
        var me = actor.get();
        var all = me.has(Role.SUPERVISOR) ? staff.list().stream().filter(row -> row.active() && row.roles().contains(Role.REVIEWER) && me.office().contains(row.office()))
                .flatMap(row -> staff.actor(row.id()).stream()) : Stream.of(me);
        return all.filter(each -> each.has(Role.REVIEWER)).map(each -> new Load(each.subject(), each.name(), 0, false)).toList();
    }

    /** Who is present and may decide the case: the one with the fewest open cases, the longest here of several. */
    Optional<Actor> next(ReviewCase found) {
        var cases = openCases(found.office());
        return present(found).stream().min(Comparator.comparing(each -> cases.getOrDefault(each.subject(), 0L)));
    }

    Optional<Actor> present(ReviewCase found, String subject) {
        return present(found).stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    private List<Actor> present(ReviewCase found) {
        var absent = absences.absent();
        return staff.of(found.office(), Role.REVIEWER).stream().filter(each -> !absent.contains(each.subject()) && fourEyes.obstacle(found, each) == null).toList();
    }

    private Map<String, Long> openCases(Division office) {
        var counts = new HashMap<String, Long>();
        entities.createQuery("select c.claimedBy, count(c) from ReviewCase c where c.state = :open and c.office = :office and c.claimedBy is not null group by c.claimedBy", Object[].class)
                .setParameter("open", CaseState.OPEN).setParameter("office", office).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Supervisors of the nearest office, the case's own or one above it, that has any. */
    List<String> supervisors(Division office) {
        for (var each = office;; each = each.parent()) {
            var found = staff.of(each, Role.SUPERVISOR);
            if (!found.isEmpty() || each.equals(Division.NATION)) {
                return found.stream().map(Actor::subject).toList();
            }
        }
    }
}
