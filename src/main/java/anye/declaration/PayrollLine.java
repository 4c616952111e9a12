package anye.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a payroll after it was looked at.
 *
 * @param number of the line in the file, from 1
 * @param stated null when the line is bad
 */
public record PayrollLine(int number, Map<String, String> cells, List<Fault> faults, List<Fault> warnings, Stated stated) {

    public PayrollLine {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    /** With what was found out besides. */
    PayrollLine and(List<Fault> moreFaults, List<Fault> moreWarnings) {
        return new PayrollLine(number, cells, join(faults, moreFaults), join(warnings, moreWarnings), moreFaults.isEmpty() ? stated : null);
    }

    private static List<Fault> join(List<Fault> one, List<Fault> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
