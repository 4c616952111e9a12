package anye.report;

import java.util.ArrayList;
import java.util.List;

import anye.declaration.VerdictText;
import anye.kernel.BusinessYear;
import anye.rules.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 离职、退休等退出管理 (浙残联发〔2022〕3号 六): of the people registered, who left the working age in the course of the year
 * (退休), and whose last contract ended before its last month (离职). Months confirmed after that are counted too, and ought to be
 * none but those of an accepted 弹性延迟退休.
 */
@ApplicationScoped
public class Exits {

    /** @param month the last that counts; @param after months confirmed later than it */
    public record Month(int month, long retired, long departed, long after) {
    }

    /** @param people who are registered */
    public record Found(long people, List<Month> months) {

        public long getRetired() {
            return months.stream().mapToLong(Month::retired).sum();
        }

        public long getDeparted() {
            return months.stream().mapToLong(Month::departed).sum();
        }

        public long getAfter() {
            return months.stream().mapToLong(Month::after).sum();
        }
    }

    private static final int MONTHS = 12;

    @Inject
    private Records records;
    @Inject
    private Supervision supervision;

    public Found of(Scope scope, BusinessYear year) {
        supervision.mustSee(scope);
        Object[] range = {year.value(), scope.low(), scope.high()};
        var retired = new long[MONTHS + 1];
        var departed = new long[MONTHS + 1];
        var after = new long[MONTHS + 1];
        for (var row : records.rows("""
                select v.answers, p.confirmed, count(*) from placement p join declaration d on d.id = p.declaration_id join verdict v on v.id = p.verdict_id
                where d.business_year = ?1 and d.office between ?2 and ?3 and %s group by v.answers, p.confirmed""".formatted(Records.BEGUN), range)) {
            count(lastWorkingAge(row[0].toString()), row, retired, after);
        }
        for (var row : records.rows("""
                select q.ended, q.confirmed, count(*) from (select max(k.to_date) last_day, extract(month from max(k.to_date)) ended, p.confirmed from placement p
                  join declaration d on d.id = p.declaration_id join placement_contract k on k.placement_id = p.id
                  where d.business_year = ?1 and d.office between ?2 and ?3 and %s group by p.id, p.confirmed having count(k.to_date) = count(*)) q
                where extract(year from q.last_day) = ?1 group by q.ended, q.confirmed""".formatted(Records.BEGUN), range)) {
            count((int) Records.number(row[0]), row, departed, after);
        }
        var months = new ArrayList<Month>();
        for (int month = 1; month < MONTHS; month++) {
            months.add(new Month(month, retired[month], departed[month], after[month]));
        }
        return new Found(records.number("select count(*) from placement p join declaration d on d.id = p.declaration_id where d.business_year = ?1 and d.office between ?2 and ?3 and " + Records.BEGUN, range), months);
    }

    /** Whoever stays to the end of the year has not left; who never was there in it left before. */
    private static void count(int last, Object[] row, long[] exits, long[] after) {
        if (last > 0 && last < MONTHS) {
            exits[last] += Records.number(row[2]);
            after[last] += Records.number(row[2]) * Integer.bitCount((int) Records.number(row[1]) >>> last);
        }
    }

    /** The last month in which the working age passed, 0 for none. */
    private static int lastWorkingAge(String answers) {
        return VerdictText.read(answers).holding(Question.WORKING_AGE).last();
    }
}
