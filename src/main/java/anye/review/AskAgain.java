package anye.review;

import anye.declaration.ReverifyPlacement;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The departments are asked again about the person of a case. What they answer now is what the reviewer sees and decides. */
@Stateless
public class AskAgain {

    @Inject
    private ReverifyPlacement reverifyPlacement;
    @Inject
    private Rechecks rechecks;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask(long caseId) {
        rechecks.askedAgain(caseId, reverifyPlacement.reverify(rechecks.placementOf(caseId)));
    }
}
