package anye.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.sheet.Table;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 审核效能公开: how long offices take to review by hand, how often they refuse, and how often what they refused was approved
 * later, for everybody. An office with fewer than five decided cases is named without figures.
 */
@ApplicationScoped
public class Performance {

    /**
     * @param refused cases in which at least one month was refused
     * @param overturned of those, how many persons had a later case that ended with approval: after an objection, or with further papers
     */
    public record Line(Division office, long decided, Integer median, long inTime, long refused, long overturned) {

        public boolean isShown() {
            return decided >= Suppression.LEAST;
        }

        /** Of so many refusals a rate can be told. */
        public boolean isRefusalShown() {
            return isShown() && (refused == 0 || refused >= Suppression.LEAST) && (decided - refused == 0 || decided - refused >= Suppression.LEAST);
        }

        public boolean isOverturnShown() {
            return isRefusalShown() && refused >= Suppression.LEAST && (overturned == 0 || overturned >= Suppression.LEAST) && (refused - overturned == 0 || refused - overturned >= Suppression.LEAST);
        }

        public Long getPercentInTime() {
            return percent(inTime, decided);
        }

        public Long getPercentRefused() {
            return percent(refused, decided);
        }

        public Long getPercentOverturned() {
            return percent(overturned, refused);
        }

        /** Rounded to the nearest; null of nothing. */
        private static Long percent(long part, long whole) {
            return whole == 0 ? null : Math.round(part * 100.0 / whole);
        }
    }

    @Inject
    private Records records;
    @Inject
    private WorkingDays workingDays;

    /** Every office below the division that has decided anything of the year, by its code. */
    public List<Line> of(Division division, BusinessYear year) {
        if (!division.equals(Division.NATION) && !Divisions.all().has(division)) {
            throw new Refusal(null, "access.notFound");
        }
        var scope = Scope.of(division);
        Object[] range = {year.value(), scope.low(), scope.high()};
        var decidedOn = Records.day("c.decided_at");
        var durations = durations(range);
        var lines = new ArrayList<Line>();
        for (var row : records.rows("select c.office, count(*), sum(case when " + decidedOn + " <= c.due_on then 1 else 0 end),"
                + " sum(case when c.outcome in ('REJECTED', 'PARTIALLY_REJECTED') then 1 else 0 end), sum(case when c.outcome in ('REJECTED', 'PARTIALLY_REJECTED') and exists"
                + " (select 1 from review_case n where n.placement_id = c.placement_id and n.declaration_id = c.declaration_id and n.id > c.id and n.outcome = 'APPROVED_MANUAL') then 1 else 0 end)"
                + " from review_case c join declaration d on d.id = c.declaration_id where c.state = 'DECIDED' and d.business_year = ?1 and c.office between ?2 and ?3"
                + " group by c.office order by c.office", range)) {
            lines.add(new Line(Division.of(row[0].toString()), Records.number(row[1]), Medians.of(durations.get(row[0].toString())), Records.number(row[2]), Records.number(row[3]), Records.number(row[4])));
        }
        return lines;
    }

    private HashMap<String, TreeMap<Integer, Long>> durations(Object[] range) {
        var found = new HashMap<String, TreeMap<Integer, Long>>();
        for (var row : records.rows("select q.office, q.entered, q.decided, count(*) from (select c.office, cast(" + Records.day("c.entered_at") + " as varchar(10)) entered, cast("
                + Records.day("c.decided_at") + " as varchar(10)) decided from review_case c join declaration d on d.id = c.declaration_id where c.state = 'DECIDED' and d.business_year = ?1"
                + " and c.office between ?2 and ?3) q group by q.office, q.entered, q.decided", range)) {
            found.computeIfAbsent(row[0].toString(), office -> new TreeMap<>())
                    .merge(workingDays.workingDaysBetween(LocalDate.parse(row[1].toString()), LocalDate.parse(row[2].toString())), Records.number(row[3]), Long::sum);
        }
        return found;
    }

    public Table table(Division division, BusinessYear year) {
        var rows = of(division, year).stream().map(line -> List.of(year.toString(), line.office().code(), Divisions.all().path(line.office()), line.isShown() ? String.valueOf(line.decided()) : "",
                line.isShown() ? String.valueOf(line.median()) : "", line.isShown() ? String.valueOf(line.getPercentInTime()) : "",
                line.isRefusalShown() ? String.valueOf(line.getPercentRefused()) : "", line.isOverturnShown() ? String.valueOf(line.getPercentOverturned()) : "")).toList();
        return new Table(Chinese.text("report.performance.title"), List.of(Table.number("business_year"), Table.text("office_code"), Table.text("office"), Table.number("decided"),
                Table.number("median_working_days"), Table.number("in_time_percent"), Table.number("refused_percent"), Table.number("overturned_percent")), rows);
    }
}
