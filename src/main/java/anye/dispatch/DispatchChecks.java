package anye.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What later rooms ask: may this agency be named, and do roster, filing and declaration agree. Where no rules are in force
 * nothing is asked, and the old policy holds.
 */
@ApplicationScoped
public class DispatchChecks {

    private static final int PORTION = 100;
    /** So many portions at most for one page; then the reader goes on by hand. */
    private static final int MOST_PORTIONS = 10;

    @Inject
    private DispatchPlaces places;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchMonths shares;
    @Inject
    private DeclaredDispatches declared;

    /**
     * 审核通过后方能进行劳务派遣业务关联: an agency is named for these months only if its filing was accepted in the year in
     * which they are declared.
     *
     * @param where the host's 残联主管部门
     * @throws Refusal agency, which says what to do
     */
    public void mustQualify(CreditCode agency, Division where, BusinessYear year, Months months) {
        var asked = places.asked(where, year).and(months);
        if (!asked.isEmpty() && !qualified(where, year).contains(agency)) {
            throw new Refusal("agency", "dispatch.agencyNotQualified", String.valueOf(year.filedIn()), year.month(asked.first()).toString());
        }
    }

    /** An answer for every declared month that the rules ask about; a mismatch is 认定为未安排. */
    public SortedMap<Integer, DispatchFinding> check(CreditCode host, Division where, ResidentNumber person, CrossCheck.Declared said) {
        var asked = places.asked(where, said.year());
        if (said.months().and(asked).isEmpty()) {
            return new TreeMap<>();
        }
        return CrossCheck.of(said, asked, contracts.rostered(host, person), qualified(where, said.year()), shares.shares(person, contracts.filedWith(host)));
    }

    /** One person whose declaration does not agree with the other papers. */
    public record Mismatched(DeclaredDispatch person, SortedMap<Integer, DispatchFinding> findings) {

        /** The months of each reason. */
        public Map<DispatchFinding, Months> reasons() {
            return findings.entrySet().stream().filter(month -> month.getValue().isMismatch()).collect(Collectors.toMap(Map.Entry::getValue,
                    month -> Months.of(month.getKey()), Months::or, TreeMap::new));
        }
    }

    /**
     * A page of them.
     *
     * @param next where the next page begins; 0 when nobody is left
     */
    public record Mismatches(List<Mismatched> people, long next) {
    }

    /**
     * People in an office's declarations of a year for whom at least one month is a mismatch. Whether one is, no column
     * says, so the people are gone through in portions until a page is full.
     *
     * @param after where the page begins; 0 for the first
     */
    public Mismatches mismatches(Division office, BusinessYear year, String words, long after, int length) {
        var people = new ArrayList<Mismatched>();
        var at = after;
        for (int portion = 0; portion < MOST_PORTIONS; portion++) {
            var from = at;
            var some = declared.in(office, year, words, from, PORTION);
            for (var said : some) {
                if (people.size() >= length && said.placement() != at) {
                    return new Mismatches(people, at);
                }
                at = said.placement();
                var found = new Mismatched(said, check(said.host(), said.office(), said.person(), said.declared()));
                if (!found.reasons().isEmpty()) {
                    people.add(found);
                }
            }
            if (at == from) {
                return new Mismatches(people, 0);
            }
        }
        return new Mismatches(people, at);
    }

    /** The same for one person, with what each paper says, whether it agrees or not. */
    public DispatchComparison compare(DeclaredDispatch said) {
        var qualification = places.around(said.office()).flatMap(place -> qualifications.filing(said.declared().agency(), place, said.declared().year().filedIn())).orElse(null);
        return new DispatchComparison(said, check(said.host(), said.office(), said.person(), said.declared()), contracts.sources(said.host(), said.person()), qualification);
    }

    private Set<CreditCode> qualified(Division where, BusinessYear year) {
        return places.around(where).map(place -> qualifications.accepted(place, year.filedIn())).orElse(Set.of());
    }
}
