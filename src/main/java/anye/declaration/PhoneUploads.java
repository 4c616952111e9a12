package anye.declaration;

import java.time.Clock;
import java.util.List;

import anye.access.Attempts;
import anye.access.CounterCode;
import anye.access.Tried;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All pages that wait for pictures from a phone. */
@ApplicationScoped
public class PhoneUploads {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Attempts attempts;
    @Inject
    private Clock clock;

    /** @throws Refusal at the field {@code code} for a code that is none, or no longer one, in the same words */
    PhoneUpload byCode(String code, String address) {
        return attempts.check(Tried.code("phone upload", address), new Refusal("code", "declaration.phone.tooMany"), new Refusal("code", "declaration.phone.noCode"),
                () -> entities.createQuery("select u from PhoneUpload u where u.codeHash = :hash", PhoneUpload.class).setParameter("hash", CounterCode.hash(code)).getResultStream()
                        .filter(upload -> upload.isOpen(clock.instant())).findFirst());
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
