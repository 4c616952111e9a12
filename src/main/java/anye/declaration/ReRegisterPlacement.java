package anye.declaration;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** 重新登记: takes a person back to 资料待完善; checks and review start again (AC-33). */
@Stateless
public class ReRegisterPlacement {

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Event<PlacementRecalled> recalled;

    public void reRegister(long placementId) {
        var placement = placements.own(placementId);
        placement.reRegister();
        placements.release(placement);
        recalled.fire(new PlacementRecalled(placementId));
        declarations.note("declaration.placement.reRegistered", placement);
    }
}
