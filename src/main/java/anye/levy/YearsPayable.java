package anye.levy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.Money;
import anye.policy.Figure;
import anye.policy.LevyPolicy;
import anye.policy.Policies;
import anye.rules.Headcount;
import anye.rules.Levy;
import anye.rules.LevyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One year's payable of an employer, which bounds the relief: the levy by law of what it states and of what its declaration credits. */
@ApplicationScoped
public class YearsPayable {

    @Inject
    private Declarations declarations;
    @Inject
    private Employers employers;
    @Inject
    private Policies policies;

    /** The months that the employer's declaration of the year credits now. Who has not declared has placed nobody (财税〔2015〕72号 第十二条). */
    public int creditedMonths(CreditCode employer, ReliefClaim claim) {
        return declarations.overview(employer, claim.year()).counters().creditedMonths();
    }

    /** Step by step; empty while headcount or wage are missing. */
    public Optional<Levy> levy(CreditCode employer, ReliefClaim claim, int creditedMonths) {
        if (!claim.isReckonable()) {
            return Optional.empty();
        }
        var profile = employers.complete(employer);
        BigDecimal social = claim.socialAverageWage() == null ? null : claim.socialAverageWage().yuan();
        LevyPolicy policy = policies.forLevy(profile.certifyingDivision(), claim.year());
        return Optional.of(Levy.of(new LevyFacts(profile.type(), Headcount.stored(claim.headcount()), creditedMonths, claim.averageWage().yuan(), social), policy));
    }

    /** @param claim with headcount and wage */
    ReliefLimits limits(CreditCode employer, ReliefClaim claim, int creditedMonths) {
        var division = employers.certifyingDivision(employer);
        var paid = YearMonth.of(claim.year().filedIn(), 1);
        return new ReliefLimits(ReliefLimits.money(levy(employer, claim, creditedMonths).orElseThrow().payable()), policies.figure(Figure.RELIEF_YEARS, division, paid),
                policies.figure(Figure.DEFERRAL_MONTHS, division, paid));
    }
}
