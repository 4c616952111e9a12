package anye.levy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.policy.Cited;
import anye.policy.Edition;
import anye.policy.Figure;
import anye.policy.LevyPolicy;
import anye.policy.NotInForce;
import anye.policy.Policies;
import anye.rules.Levy;
import anye.rules.LevyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 残保金计算器: the manual's estimate, the levy by law, one more hire, and the years ahead. Nothing asked of it is kept. */
@ApplicationScoped
public class Calculator {

    private static final int YEARS_AHEAD = 3;

    private Policies policies;

    protected Calculator() {
    }

    @Inject
    public Calculator(Policies policies) {
        this.policies = policies;
    }

    /** @throws NotInForce when the division has no figures for the year */
    public Calculation calculate(LevyQuestion question) {
        LevyPolicy policy = policies.forLevy(question.division(), question.year());
        LevyFacts facts = question.facts();
        List<Calculation.HireMonth> hires = IntStream.rangeClosed(1, 12).mapToObj(month -> new Calculation.HireMonth(month,
                question.hire().from(month, true).effect(facts, policy), question.hire().from(month, false).effect(facts, policy))).toList();
        return new Calculation(question, question.manual(), policy, Levy.of(facts, policy), question.hire().effect(facts, policy), hires, ahead(facts, policy),
                policies.find(Figure.MINIMUM_WAGE, question.division(), question.year().month(12)).orElse(null));
    }

    /** @throws NotInForce */
    public LevyPolicy policy(Division division, BusinessYear year) {
        return policies.forLevy(division, year);
    }

    /** 安排比例 of the division in per cent. @throws NotInForce */
    public BigDecimal percent(Division division, BusinessYear year) {
        return policies.figure(Figure.QUOTA_RATIO, division, year.month(12)).value().movePointRight(2).stripTrailingZeros();
    }

    /** From when on a figure of the levy has been in force. */
    public String since(Cited<?> cited) {
        return editions().filter(edition -> edition.figure().equals(cited)).findFirst().map(edition -> edition.from().toString()).orElse("");
    }

    private java.util.stream.Stream<Edition<?>> editions() {
        return List.<Figure<?>>of(Figure.QUOTA_RATIO, Figure.LEVY_BANDS, Figure.SMALL_ENTERPRISE, Figure.WAGE_CAP).stream()
                .flatMap(figure -> policies.all(figure).values().stream()).flatMap(List::stream);
    }

    private List<YearAhead> ahead(LevyFacts facts, LevyPolicy now) {
        List<YearAhead> ahead = new ArrayList<>();
        for (int i = 1; i <= YEARS_AHEAD; i++) {
            try {
                ahead.add(YearAhead.of(facts, now, policies.forLevy(now.division(), new BusinessYear(now.year().value() + i))));
            } catch (NotInForce noFigures) {
                break;
            }
        }
        return ahead;
    }
}
