package anye.access.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.kernel.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The drafts of who is acting now. */
@ApplicationScoped
public class Drafts {

    private static final String SECRET = "drafts";
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    public Optional<String> find(String key) {
        return entities.createNativeQuery("select content from draft where subject = ?1 and draft_key = ?2 and saved_at > ?3")
                .setParameter(1, actor.workplace()).setParameter(2, key).setParameter(3, old()).getResultList().stream().findFirst()
                .map(sealed -> Secrets.open(SECRET, place(key), (String) sealed));
    }

    /** The newest counts; two tabs at once leave one of their two. */
    @Transactional
    public void keep(String key, String content) {
        var sealed = Secrets.seal(SECRET, place(key), content);
        entities.createNativeQuery("delete from draft where saved_at <= ?1").setParameter(1, old()).executeUpdate();
        if (renew(key, sealed) == 0) {
            int made = entities.createNativeQuery("insert into draft (subject, draft_key, content, saved_at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                    .setParameter(1, actor.workplace()).setParameter(2, key).setParameter(3, sealed).setParameter(4, now()).executeUpdate();
            if (made == 0) {
                renew(key, sealed);
            }
        }
    }

    private int renew(String key, String sealed) {
        return entities.createNativeQuery("update draft set content = ?3, saved_at = ?4 where subject = ?1 and draft_key = ?2")
                .setParameter(1, actor.workplace()).setParameter(2, key).setParameter(3, sealed).setParameter(4, now()).executeUpdate();
    }

    @Transactional
    public void forget(String key) {
        entities.createNativeQuery("delete from draft where subject = ?1 and draft_key = ?2").setParameter(1, actor.workplace()).setParameter(2, key).executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime old() {
        return now().minus(KEPT);
    }

    private String place(String key) {
        return "draft " + actor.workplace() + " " + key;
    }
}
