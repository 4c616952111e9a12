package anye.declaration;

import java.time.Clock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer accepts that the rejected months of a person do not count, so that 完成申报 can go on (domain §12). */
@Stateless
public class AcceptRejections {

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Clock clock;

    public void accept(long placementId) {
        var placement = placements.own(placementId);
        placement.acceptRejections(clock.instant());
        declarations.note("declaration.rejections.accepted", placement);
    }
}
