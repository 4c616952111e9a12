package anye.declaration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** STEP.01: keeps what the employer says of the person. */
@Stateless
public class SavePlacement {

    @Inject
    private Placements placements;

    /** @param version of the placement as the page showed it: a page older than the record is refused, so that its user sees both */
    public void save(long placementId, PersonDetails details, long version) {
        var placement = placements.own(placementId);
        if (placement.version() != version) {
            throw new ChangedMeanwhile();
        }
        var checked = details.checked();
        if (!placement.details().equals(checked)) {
            placement.change(checked);
        }
    }
}
