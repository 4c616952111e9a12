package anye.declaration;

import anye.registry.AskDepartments;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** STEP.02 人员信息校验: asks the departments and puts the law's six questions to every month. Nothing is held open while they are asked. */
@Stateless
public class VerifyPlacement {

    @Inject
    private AskDepartments departments;
    @Inject
    private Verification verification;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void verify(long placementId) {
        var question = verification.question(placementId);
        var found = departments.about(question.person());
        var records = departments.about(question.person(), question.year(), question.payers());
        verification.record(placementId, found, records);
    }
}
