package anye.dispatch;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import anye.kernel.Months;

/**
 * Roster, filing and declaration side by side for one person and the agency that the host has named.
 *
 * @param findings an answer for every declared month that the rules ask about
 * @param rosters the filed rosters on which the person stands, of whichever agency
 * @param qualification the agency's filing for the year of the declaration; null when there is none
 */
public record DispatchComparison(DeclaredDispatch said, SortedMap<Integer, DispatchFinding> findings, List<RosterSource> rosters, QualificationRow qualification) {

    /** The months of each answer, what agrees first. */
    public Map<DispatchFinding, Months> months() {
        return findings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, month -> Months.of(month.getKey()), Months::or, TreeMap::new));
    }
}
