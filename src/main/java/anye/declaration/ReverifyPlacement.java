package anye.declaration;

import java.util.List;

import anye.registry.AskDepartments;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The office asks the departments again about somebody who waits for a reviewer: one that was silent may have an answer by now. Nothing is held open while they are asked. */
@Stateless
public class ReverifyPlacement {

    @Inject
    private AskDepartments departments;
    @Inject
    private Verification verification;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StillAsked reverify(long placementId) {
        var asked = verification.questionOfPending(placementId);
        return verification.recordOfPending(placementId, departments.about(List.of(asked)).get(0));
    }
}
