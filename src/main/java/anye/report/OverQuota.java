package anye.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.sheet.Table;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.rules.Headcount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 超比例安排: certified results that credit more than the 安排比例 of the headcount asks for, for 超比例奖励 (浙残联发〔2022〕3号
 * 六). The headcount comes from the register of units or an imported result; of a unit without one nothing can be said, and it is
 * counted as such.
 */
@ApplicationScoped
public class OverQuota {

    static final int MOST = 20_000;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int SCALE = 4;

    /** @param placed 核定月数 ÷ 12; @param due headcount × ratio; @param over by how much more; all three with four decimals, as they are written */
    public record Row(CreditCode employer, String name, Division office, BigDecimal headcount, BigDecimal ratio, long credited, BigDecimal placed, BigDecimal due, BigDecimal over) {

        public String getPercent() {
            return ratio.movePointRight(2).stripTrailingZeros().toPlainString();
        }
    }

    /** @param unknown certified units whose headcount nobody has given */
    public record Found(List<Row> rows, long unknown) {
    }

    @Inject
    private Records records;
    @Inject
    private Supervision supervision;
    @Inject
    private Policies policies;

    /** The largest excess first. */
    public Found list(Scope scope, BusinessYear year) {
        supervision.mustSee(scope);
        var ratios = new HashMap<Division, Optional<BigDecimal>>();
        var rows = new ArrayList<Row>();
        long unknown = 0;
        for (var row : records.rows(0, MOST, """
                select q.credit_code, q.name, q.office, q.headcount, q.credited from (
                select d.credit_code, e.name, d.office, r.headcount, p.credited from declaration d
                join (select p.declaration_id, sum(p.credited) credited from placement p join declaration x on x.id = p.declaration_id
                  where x.business_year = ?1 and x.office between ?2 and ?3 and x.state = 'COMPLETED' group by p.declaration_id) p on p.declaration_id = d.id
                left join employer e on e.credit_code = d.credit_code left join unit_register r on r.credit_code = d.credit_code and r.business_year = ?1
                where d.business_year = ?1 and d.office between ?2 and ?3 and d.state = 'COMPLETED'
                union all
                select h.credit_code, h.name, h.office, h.headcount, h.credited from historic_result h where h.business_year = ?1 and h.office between ?2 and ?3) q
                order by q.credit_code""", year.value(), scope.low(), scope.high())) {
            if (row[3] == null) {
                unknown++;
            } else {
                over(row, year, ratios).ifPresent(rows::add);
            }
        }
        rows.sort(Comparator.comparing(Row::over).reversed().thenComparing(each -> each.employer().value()));
        return new Found(rows, unknown);
    }

    private Optional<Row> over(Object[] row, BusinessYear year, Map<Division, Optional<BigDecimal>> ratios) {
        var office = Division.of(row[2].toString());
        var code = new CreditCode(row[0].toString());
        return ratios.computeIfAbsent(office, each -> policies.find(Figure.QUOTA_RATIO, each, YearMonth.of(year.value(), 12)).map(found -> found.value()))
                .flatMap(ratio -> over(code, row[1] == null ? code.value() : row[1].toString(), office, new BigDecimal(row[3].toString()), ratio, Records.number(row[4])));
    }

    /** Exactly met is not over, nor is what only a rounded headcount makes so: months are compared with twelve times the quota, so that nothing is rounded before. */
    static Optional<Row> over(CreditCode code, String name, Division office, BigDecimal headcount, BigDecimal ratio, long credited) {
        if (!Headcount.stored(headcount).isExceeded(ratio, BigDecimal.valueOf(credited))) {
            return Optional.empty();
        }
        var due = headcount.multiply(ratio);
        var excess = BigDecimal.valueOf(credited).subtract(due.multiply(YEAR));
        return Optional.of(new Row(code, name, office, headcount, ratio, credited, BigDecimal.valueOf(credited).divide(YEAR, SCALE, RoundingMode.HALF_UP),
                due.setScale(SCALE, RoundingMode.HALF_UP), excess.divide(YEAR, SCALE, RoundingMode.HALF_UP)));
    }

    public Table table(Scope scope, BusinessYear year) {
        var rows = list(scope, year).rows().stream().map(row -> List.of(row.name(), row.employer().value(), Divisions.all().path(row.office()),
                row.headcount().stripTrailingZeros().toPlainString(), row.getPercent(), String.valueOf(row.credited()), row.placed().toPlainString(), row.due().toPlainString(),
                row.over().toPlainString())).toList();
        return new Table(Chinese.text("report.overQuota.title") + " " + year, List.of(Table.text(Chinese.text("report.column.unit")), Table.text(Chinese.text("employer.creditCode")),
                Table.text(Chinese.text("report.column.office")), Table.number(Chinese.text("report.overQuota.headcount")), Table.number(Chinese.text("report.overQuota.ratio")),
                Table.number(Chinese.text("report.column.credited")), Table.number(Chinese.text("report.overQuota.placed")), Table.number(Chinese.text("report.overQuota.due")),
                Table.number(Chinese.text("report.overQuota.over"))), rows);
    }
}
