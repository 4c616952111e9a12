package anye.declaration;

import java.time.Clock;
import java.util.List;

import anye.access.Attempts;
import anye.access.CounterCode;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All pages that wait for pictures from a phone. */
@ApplicationScoped
public class PhoneUploads {

    /** Guessing is counted under this name, beside the address. */
    private static final String ACCOUNT = "phone upload";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Attempts attempts;
    @Inject
    private Clock clock;

    /** @throws Refusal at the field {@code code} for a code that is none, or no longer one, in the same words */
    PhoneUpload byCode(String code, String address) {
        if (!attempts.mayTry(ACCOUNT, address)) {
            throw new Refusal("code", "declaration.phone.tooMany");
        }
        var found = entities.createQuery("select u from PhoneUpload u where u.codeHash = :hash", PhoneUpload.class).setParameter("hash", CounterCode.hash(code)).getResultStream()
                .filter(upload -> upload.isOpen(clock.instant())).findFirst();
        if (found.isEmpty()) {
            attempts.failed(ACCOUNT, address);
            throw new Refusal("code", "declaration.phone.noCode");
        }
        return found.get();
    }

    /** Those for one question of one person, open or not. */
    List<PhoneUpload> of(long placementId, Question question) {
        return entities.createQuery("select u from PhoneUpload u where u.placementId = :placement and u.question = :question", PhoneUpload.class)
                .setParameter("placement", placementId).setParameter("question", question).getResultList();
    }

    void add(PhoneUpload upload) {
        entities.persist(upload);
        entities.flush();
    }
}
