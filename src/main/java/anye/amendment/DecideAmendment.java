package anye.amendment;

import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** A second person puts a proposed amendment in force, or refuses it with the reason. */
@Stateless
public class DecideAmendment {

    private static final int LONGEST = 1000;

    @Inject
    private Amendments amendments;
    @Inject
    private StandingAmendments standing;

    /** In force first, then brought here at once: read before that, the older figures could be brought once more. The other nodes follow within seconds. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(long id, long version) {
        amendments.decide(id, version, AmendmentState.IN_FORCE, null);
        standing.bring();
    }

    public void refuse(long id, long version, String why) {
        if (why == null || why.isBlank() || why.strip().length() > LONGEST) {
            throw new Refusal("answer", "amendment.answer.missing", LONGEST);
        }
        amendments.decide(id, version, AmendmentState.REFUSED, why.strip());
    }
}
