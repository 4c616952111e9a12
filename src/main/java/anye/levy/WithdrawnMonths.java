package anye.levy;

import java.math.BigDecimal;
import java.math.RoundingMode;

import anye.declaration.CountedMonths;
import anye.declaration.Placements;
import anye.review.WithdrawalConsidered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What would become of the levy: how many persons the payable would be reckoned without. What the employer pays a head is the tax bureau's to know. */
@ApplicationScoped
public class WithdrawnMonths {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    @Inject
    private Placements placements;

    void tell(@Observes @Priority(3) WithdrawalConsidered considered) {
        int credited = placements.counted(considered.declarationId()).stream().mapToInt(CountedMonths::creditedTogether).sum();
        considered.creditedAfter().ifPresentOrElse(left -> considered.would("levy.revoked", credited - left, persons(credited - left), left, persons(left)),
                () -> considered.would("levy.withdrawn", credited, persons(credited)));
    }

    private static String persons(int months) {
        return BigDecimal.valueOf(months).divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
