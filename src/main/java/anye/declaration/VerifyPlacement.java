package anye.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.registry.AskDepartments;
import anye.registry.Heard;
import anye.registry.PersonAsked;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** STEP.02 人员信息校验: asks the departments and puts the law's six questions to every month. Nothing is held open while they are asked. */
@Stateless
public class VerifyPlacement {

    /** So many are kept in one transaction: what was heard of the first is safe while the last are asked. */
    private static final int AT_ONCE = 200;

    @Inject
    private AskDepartments departments;
    @Inject
    private Verification verification;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void verify(long placementId) {
        ask(Map.of(placementId, verification.question(placementId)));
    }

    /** Several in one act; those of whom something is missing that must be there first are left as they are. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void verify(Collection<Long> placementIds) {
        var all = List.copyOf(placementIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            ask(verification.questions(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }

    private void ask(Map<Long, PersonAsked> questions) {
        var ids = List.copyOf(questions.keySet());
        var said = departments.about(ids.stream().map(questions::get).toList());
        var heard = new HashMap<Long, Heard>();
        for (int i = 0; i < ids.size(); i++) {
            heard.put(ids.get(i), said.get(i));
        }
        verification.record(heard);
    }
}
