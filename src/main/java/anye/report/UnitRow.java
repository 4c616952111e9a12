package anye.report;

import anye.kernel.CreditCode;
import anye.kernel.Division;

/**
 * One employer's declaration in a list.
 *
 * @param name null for one whose profile is gone
 * @param state REGISTERING or COMPLETED
 */
public record UnitRow(long declarationId, CreditCode employer, String name, Division office, String state, long people, long confirmed, long credited, long inTime, long late,
        long open, long overdue) {

    static UnitRow of(Object[] row) {
        return new UnitRow(n(row, 0), new CreditCode(row[1].toString()), row[2] == null ? row[1].toString() : row[2].toString(), Division.of(row[3].toString()), row[4].toString(),
                n(row, 5), n(row, 6), n(row, 7), n(row, 8), n(row, 9), n(row, 10), n(row, 11));
    }

    private static long n(Object[] row, int column) {
        return Records.number(row[column]);
    }
}
