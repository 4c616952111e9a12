package anye.levy;

import java.math.BigDecimal;
import java.util.stream.Stream;

import anye.kernel.BusinessYear;
import anye.policy.Cited;
import anye.policy.LevyBands;
import anye.policy.LevyPolicy;
import anye.rules.Levy;
import anye.rules.LevyFacts;

/** The same facts in a later year, with the figures that have been dated for it. A preview, never the basis of a payment. */
public record YearAhead(LevyPolicy policy, Standing standing, Levy levy) {

    /** How the figures of the later year are known. */
    public enum Standing {
        /** Nothing else has been announced: the present figures go on. */
        UNCHANGED,
        /** Other figures have been announced for that year. */
        ANNOUNCED,
        /** No provision reaches that year: it is reckoned without what ends. */
        UNKNOWN
    }

    static YearAhead of(LevyFacts facts, LevyPolicy now, LevyPolicy then) {
        return new YearAhead(then, standing(now, then), Levy.of(facts, then));
    }

    static Standing standing(LevyPolicy now, LevyPolicy then) {
        if (figures(then).anyMatch(figure -> !figure.verified())) {
            return Standing.UNKNOWN;
        }
        return figures(now).toList().equals(figures(then).toList()) ? Standing.UNCHANGED : Standing.ANNOUNCED;
    }

    static Stream<Cited<?>> figures(LevyPolicy policy) {
        return Stream.of(policy.quotaRatio(), policy.bands(), policy.smallEnterprise(), policy.wageCap());
    }

    public BusinessYear year() {
        return policy.year();
    }

    public BigDecimal ratio() {
        return policy.quotaRatio().value();
    }

    public LevyBands bands() {
        return policy.bands().value();
    }

    public int smallEnterprise() {
        return policy.smallEnterprise().value();
    }
}
