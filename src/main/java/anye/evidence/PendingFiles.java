package anye.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import anye.access.CurrentActor;
import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * What who is acting now has chosen in forms that are not saved yet. An error elsewhere in a form loses none of it; the act that saves the
 * form takes it over in its own transaction, so that a refused act leaves it where it was. Nothing of it is shown to anybody else.
 */
@ApplicationScoped
public class PendingFiles {

    /** In all forms of one person together. */
    static final int MOST_FILES = 60;
    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final Duration KEPT = Duration.ofDays(3);
    private static final int LONGEST_FORM = 300;
    private static final int LONGEST_FIELD = 60;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private CurrentActor actor;
    @Inject
    private Quota quota;
    @Inject
    private Clock clock;

    /**
     * The same file in the same field is one.
     *
     * @param form the page with what it is about
     * @throws Refusal evidence.pending.tooMany, or as {@link Quota} has it
     */
    @Transactional
    public PendingRow keep(String form, String field, ReceivedFile file) {
        entities.createQuery("delete from PendingFile p where p.keptAt <= :old").setParameter("old", old()).executeUpdate();
        var same = find("p.form = :form and p.field = :field and p.sha256 = :sha256").setParameter("form", form).setParameter("field", field).setParameter("sha256", file.sha256()).getResultList();
        if (!same.isEmpty()) {
            return same.get(0).row();
        }
        if (form.length() > LONGEST_FORM || field.length() > LONGEST_FIELD) {
            throw new Refusal(null, "access.notFound");
        }
        var held = entities.createQuery("select count(p), coalesce(sum(p.size), 0) from PendingFile p where p.subject = :subject", Object[].class).setParameter("subject", actor.workplace()).getSingleResult();
        if (((Number) held[0]).longValue() >= MOST_FILES || ((Number) held[1]).longValue() + file.length() > MOST_BYTES) {
            throw new Refusal(field, "evidence.pending.tooMany", MOST_FILES, MOST_BYTES / 1024 / 1024);
        }
        if (actor.isEmployerHere()) {
            quota.mustHaveRoom(actor.employer(), ((Number) held[0]).intValue() + 1, ((Number) held[1]).longValue() + file.length());
        }
        var pending = new PendingFile(actor.workplace(), form, field, file, clock.instant());
        entities.persist(pending);
        entities.flush();
        return pending.row();
    }

    /** In the order in which they were chosen. */
    @Transactional
    public List<PendingRow> of(String form, String field) {
        return entities.createQuery("select new anye.evidence.PendingRow(p.id, p.shownName, p.size) from PendingFile p where p.subject = :subject and p.form = :form and p.field = :field and p.keptAt > :old order by p.id", PendingRow.class)
                .setParameter("subject", actor.workplace()).setParameter("form", form).setParameter("field", field).setParameter("old", old()).getResultList();
    }

    /** The same with their content, to be saved. Each is gone from here once the act that keeps it is done. */
    @Transactional
    public List<ReceivedFile> received(String form, String field) {
        return find("p.form = :form and p.field = :field and p.keptAt > :old order by p.id").setParameter("form", form).setParameter("field", field).setParameter("old", old())
                .getResultStream().map(PendingFile::received).toList();
    }

    @Transactional
    public void remove(long id) {
        entities.createQuery("delete from PendingFile p where p.id = :id and p.subject = :subject").setParameter("id", id).setParameter("subject", actor.workplace()).executeUpdate();
    }

    /** A form has been saved with it, in the transaction of the act. */
    public void taken(ReceivedFile file) {
        if (file.pendingId() != 0) {
            entities.createQuery("delete from PendingFile p where p.id = :id").setParameter("id", file.pendingId()).executeUpdate();
        }
    }

    private jakarta.persistence.TypedQuery<PendingFile> find(String condition) {
        return entities.createQuery("select p from PendingFile p where p.subject = :subject and " + condition, PendingFile.class).setParameter("subject", actor.workplace());
    }

    private Instant old() {
        return clock.instant().minus(KEPT);
    }
}
