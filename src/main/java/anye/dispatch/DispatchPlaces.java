package anye.dispatch;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.policy.Cited;
import anye.policy.DispatchRules;
import anye.policy.Figure;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where agencies have to file, as the figures of the law say. */
@ApplicationScoped
public class DispatchPlaces {

    @Inject
    private Policies policies;

    /** The divisions that have rules of their own. */
    public List<Division> all() {
        return List.copyOf(policies.all(Figure.DISPATCH_RULES).keySet());
    }

    /** The division whose rules hold there, and whose office keeps the filings. */
    public Optional<Division> around(Division where) {
        var places = policies.all(Figure.DISPATCH_RULES);
        var around = where;
        while (!places.containsKey(around) && !around.equals(Division.NATION)) {
            around = around.parent();
        }
        return Optional.of(around).filter(places::containsKey);
    }

    /** Whether an office has to do with filings: it lies in such a division, or has one below it. */
    public boolean concern(Division office) {
        return around(office).isPresent() || all().stream().anyMatch(office::contains);
    }

    /** The rules for people employed in the month; none where, and before, the old policy holds. */
    public Optional<Cited<DispatchRules>> rules(Division where, YearMonth month) {
        return policies.find(Figure.DISPATCH_RULES, where, month);
    }

    /** The months of a year that the rules ask about. */
    public Months asked(Division where, BusinessYear year) {
        return Months.where(month -> rules(where, year.month(month)).isPresent());
    }

    /** The first month under rules there. */
    public YearMonth since(Division place) {
        return policies.all(Figure.DISPATCH_RULES).get(place).get(0).from();
    }

    /** @throws Refusal where nobody has to file, or does not have to for such an early month */
    DispatchRules mustHaveRules(Division place, YearMonth month) {
        if (!all().contains(place)) {
            throw new Refusal("place", "dispatch.place.unknown");
        }
        return rules(place, month).orElseThrow(() -> new Refusal(null, "dispatch.place.oldPolicy", since(place).toString())).value();
    }
}
