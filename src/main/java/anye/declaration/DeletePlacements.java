package anye.declaration;

import java.util.LinkedHashSet;
import java.util.List;

import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 删除, one or several: all or none, and somebody who is named twice once. */
@Stateless
public class DeletePlacements {

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Event<PlacementRecalled> recalled;

    public void delete(List<Long> placementIds) {
        if (placementIds.isEmpty()) {
            throw new Refusal(null, "declaration.placement.noneChosen");
        }
        for (var id : new LinkedHashSet<>(placementIds)) {
            var placement = placements.own(id);
            recalled.fire(new PlacementRecalled(id));
            placements.delete(placement);
            declarations.note("declaration.placement.deleted", placement);
        }
    }
}
