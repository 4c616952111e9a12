package anye.declaration;

import java.time.Clock;

import anye.kernel.Months;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** STEP.02: 勾选残疾人安置登记月份. When every chosen month passes by the records alone, the person is confirmed at once. */
@Stateless
public class ChooseMonths {

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private Clock clock;

    /** @return whether evidence or a reviewer's eye is needed, so that STEP.03 follows */
    public boolean choose(long placementId, Months months) {
        var placement = placements.own(placementId);
        var declaration = placements.declaration(placement);
        var stored = placements.verdict(placement).orElseThrow(() -> new Refusal(null, "declaration.placement.notVerified"));
        var contracts = placements.contracts(placementId);
        if (!placements.haveEveryPaper(contracts)) {
            throw new Refusal(null, "declaration.contract.fileMissing");
        }
        var possible = placements.possible(declaration.year());
        if (!possible.containsAll(months)) {
            throw new Refusal("months", "declaration.months.future");
        }
        var verdict = stored.verdict();
        // what another unit has declared is not forced upon this one
        placement.choose(months, verdict.passing().and(possible).minus(placements.takenElsewhere(placement, declaration)), Placements.isFree(contracts));
        placements.claim(placement, declaration.year(), months);
        if (placements.file(placement, declaration).isNeedsReview()) {
            return true;
        }
        placement.confirmBySystem(verdict, clock.instant());
        declarations.note("declaration.placement.confirmed", placement);
        return false;
    }
}
