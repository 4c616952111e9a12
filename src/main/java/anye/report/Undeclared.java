package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.sheet.Table;
import anye.policy.DueDate;
import anye.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 未申报，视为未安排 (财税〔2015〕72号 第十二条): known units that have begun no declaration of the year, and beside them those that began
 * one and did not complete it. A unit without employees with disabilities is rightly among them: it need not file, and counts as
 * what it is.
 */
@ApplicationScoped
public class Undeclared {

    /** More than any city has; a list for the tax bureau is one sheet. */
    static final int MOST = 50_000;

    /**
     * @param source why the unit is known: PROFILE, LAST_YEAR, REGISTER or HISTORY
     * @param unfinished whether it began a declaration: the office in charge looks into that first
     * @param closedOn the last day of its region's filing window; null where none is announced
     * @param over whether that day is past
     * @param handedOver whether the tax bureau is or will be told
     */
    public record Row(CreditCode employer, String name, Division office, String source, boolean unfinished, LocalDate closedOn, boolean over, boolean handedOver) {

        /** 视为未安排. */
        public boolean isDeemed() {
            return over && !unfinished;
        }

        /** The end of a message key. */
        public String getConclusion() {
            return unfinished ? "unfinished" : over ? "deemed" : "still";
        }
    }

    /** @param total of all pages */
    public record Found(List<Row> rows, long total) {
    }

    private static final String ALL = "select k.credit_code, k.name, k.office, k.source, 0 unfinished " + KnownUnits.SILENT
            + " union all select d.credit_code, e.name, d.office, 'PROFILE', 1 from declaration d left join employer e on e.credit_code = d.credit_code"
            + " where d.business_year = ?1 and d.office between ?4 and ?5 and d.state = 'REGISTERING' and " + Records.BEGUN;

    @Inject
    private Records records;
    @Inject
    private Supervision supervision;
    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    /** Those that filed nothing first, by office and code. */
    public Found list(Scope scope, BusinessYear year, int first, int most) {
        supervision.mustSee(scope);
        var parameters = KnownUnits.parameters(year, scope);
        var windows = new HashMap<Division, Optional<LocalDate>>();
        var rows = records.rows(first, Math.min(most, MOST), "select q.credit_code, q.name, q.office, q.source, q.unfinished, case when exists (select 1 from handover h"
                + " where h.credit_code = q.credit_code and h.business_year = ?1 and h.kind = 'NOT_DECLARED') then 1 else 0 end handed from (" + ALL + ") q"
                + " order by q.unfinished, q.office, q.credit_code", parameters).stream().map(row -> row(row, year, windows)).toList();
        return new Found(rows, records.number("select count(*) from (" + ALL + ") q", parameters));
    }

    private Row row(Object[] row, BusinessYear year, Map<Division, Optional<LocalDate>> windows) {
        var office = Division.of(row[2].toString());
        var closes = windows.computeIfAbsent(office, each -> closes(each, year)).orElse(null);
        var code = new CreditCode(row[0].toString());
        return new Row(code, row[1] == null ? code.value() : row[1].toString(), office, row[3].toString(), Records.number(row[4]) == 1, closes,
                closes != null && DueDate.of(closes).isMissedOn(LocalDate.now(clock)), Records.number(row[5]) == 1);
    }

    private Optional<LocalDate> closes(Division office, BusinessYear year) {
        return Optional.ofNullable(policies.filingPeriod(office, year).closes());
    }

    /** For the tax bureau. */
    public Table table(Scope scope, BusinessYear year) {
        var rows = list(scope, year, 0, MOST).rows().stream().map(row -> List.of(row.name(), row.employer().value(), Divisions.all().path(row.office()), Chinese.text("report.source." + row.source()),
                row.closedOn() == null ? Chinese.text("report.undeclared.noWindow") : row.closedOn().toString(), Chinese.text("report.undeclared." + row.getConclusion()))).toList();
        return new Table(Chinese.text("report.undeclared.title") + " " + year, List.of(Table.text(Chinese.text("report.column.unit")), Table.text(Chinese.text("employer.creditCode")),
                Table.text(Chinese.text("report.column.office")), Table.text(Chinese.text("report.undeclared.source")), Table.text(Chinese.text("report.undeclared.closed")),
                Table.text(Chinese.text("report.undeclared.conclusion"))), rows);
    }
}
