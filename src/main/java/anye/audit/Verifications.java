package anye.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the verifications of the journal came to. */
@ApplicationScoped
public class Verifications {

    private static final int SHOWN = 30;

    @PersistenceContext
    private EntityManager entities;

    /** The newest first. */
    public List<VerificationRow> newest() {
        return entities.createQuery("select v from Verification v order by v.id desc", Verification.class).setMaxResults(SHOWN).getResultStream().map(Verification::row).toList();
    }
}
