package anye.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 统管: what a scope comes to, and what it is made of. Whoever asks for a scope beyond their office is answered as if there were none. */
@ApplicationScoped
public class Supervision {

    /** One part of a scope. */
    public record Part(Scope scope, Tally tally) {
    }

    /** @param parts of the next smaller divisions; none where employers come next */
    public record Overview(Scope scope, BusinessYear year, Tally total, List<Part> parts) {
    }

    /** @param total of all pages */
    public record Units(List<UnitRow> rows, long total) {
    }

    @Inject
    private Records records;
    @Inject
    private CurrentActor actor;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Clock clock;

    /** @throws Refusal access.notFound for a scope that the actor's office does not contain */
    public void mustSee(Scope scope) {
        if (!actor.get().isStaff() || !actor.maySee(null, scope.division())) {
            throw new Refusal(null, "access.notFound");
        }
    }

    public Overview overview(Scope scope, BusinessYear year) {
        mustSee(scope);
        var tallies = tallies(scope, year);
        var total = tallies.values().stream().reduce(Tally.NOTHING, Tally::plus);
        var parts = scope.isLeaf() ? List.<Part>of() : tallies.entrySet().stream().map(each -> new Part(scope.part(each.getKey()), each.getValue())).toList();
        return new Overview(scope, year, total, parts);
    }

    /** The declarations begun in a scope, by credit code. */
    public Units units(Scope scope, BusinessYear year, int first, int most) {
        mustSee(scope);
        var rows = records.rows(first, most, """
                select d.id, d.credit_code, e.name, d.office, d.state, coalesce(p.people, 0), coalesce(p.confirmed, 0), coalesce(p.credited, 0),
                  coalesce(c.in_time, 0), coalesce(c.late, 0), coalesce(c.waiting, 0), coalesce(c.overdue, 0)
                from declaration d left join employer e on e.credit_code = d.credit_code
                left join (%s) p on p.declaration_id = d.id left join (%s group by c.declaration_id) c on c.declaration_id = d.id
                where d.business_year = ?1 and d.office between ?2 and ?3 and %s order by d.credit_code""".formatted(PEOPLE, CASES.formatted("c.declaration_id"), Records.BEGUN),
                year.value(), scope.low(), scope.high(), LocalDate.now(clock));
        return new Units(rows.stream().map(UnitRow::of).toList(),
                records.number("select count(*) from declaration d where d.business_year = ?1 and d.office between ?2 and ?3 and " + Records.BEGUN, year.value(), scope.low(), scope.high()));
    }

    private static final String PEOPLE = "select p.declaration_id, count(*) people, sum(" + Records.months("p.confirmed") + ") confirmed, sum(p.credited) credited"
            + " from placement p join declaration x on x.id = p.declaration_id where x.business_year = ?1 and x.office between ?2 and ?3 group by p.declaration_id";

    private static final String DECIDED = Records.day("c.decided_at");

    /** The cases of the declarations in the scope, whichever office decides them; what was taken back was not to be decided. */
    private static final String CASES = "select %1$s, sum(case when c.state = 'DECIDED' and " + DECIDED + " <= c.due_on then 1 else 0 end) in_time,"
            + " sum(case when c.state = 'DECIDED' and " + DECIDED + " > c.due_on then 1 else 0 end) late, sum(case when c.state = 'OPEN' then 1 else 0 end) waiting,"
            + " sum(case when c.state = 'OPEN' and not c.stopped and c.due_on < ?4 then 1 else 0 end) overdue"
            + " from review_case c join declaration d on d.id = c.declaration_id where d.business_year = ?1 and d.office between ?2 and ?3";

    /** By the beginning of the office's code. */
    private Map<String, Tally> tallies(Scope scope, BusinessYear year) {
        var part = "substring(d.office from 1 for " + scope.digitsOfParts() + ")";
        var found = new TreeMap<String, Tally>();
        Object[] range = {year.value(), scope.low(), scope.high()};
        for (var row : records.rows("select " + part + ", count(*), sum(case when d.state = 'COMPLETED' then 1 else 0 end), sum(p.people), sum(p.confirmed), sum(p.credited)"
                + " from declaration d left join (" + PEOPLE + ") p on p.declaration_id = d.id where d.business_year = ?1 and d.office between ?2 and ?3 and " + Records.BEGUN + " group by " + part, range)) {
            add(found, row, new Tally(n(row, 1), n(row, 2), 0, n(row, 3), n(row, 4), n(row, 5), 0, 0, 0, 0, new TreeMap<>()));
        }
        for (var row : records.rows(CASES.formatted(part) + " group by " + part, year.value(), scope.low(), scope.high(), LocalDate.now(clock))) {
            add(found, row, new Tally(0, 0, 0, 0, 0, 0, n(row, 1), n(row, 2), n(row, 3), n(row, 4), new TreeMap<>()));
        }
        for (var row : records.rows("select substring(k.office from 1 for " + scope.digitsOfParts() + "), count(*) " + KnownUnits.SILENT
                + " group by substring(k.office from 1 for " + scope.digitsOfParts() + ")", KnownUnits.parameters(year, scope))) {
            add(found, row, new Tally(0, 0, n(row, 1), 0, 0, 0, 0, 0, 0, 0, new TreeMap<>()));
        }
        durations(part, range).forEach((prefix, days) -> add(found, new Object[] {prefix}, new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, days)));
        return found;
    }

    /** How many working days decided cases took, counted for each pair of days, of which there are few. */
    private Map<String, TreeMap<Integer, Long>> durations(String part, Object[] range) {
        var entered = Records.day("c.entered_at");
        var found = new HashMap<String, TreeMap<Integer, Long>>();
        var known = new HashMap<List<String>, Integer>();
        for (var row : records.rows("select q.part, q.entered, q.decided, count(*) from (select " + part + " part, cast(" + entered + " as varchar(10)) entered, cast(" + DECIDED
                + " as varchar(10)) decided from review_case c join declaration d on d.id = c.declaration_id where c.state = 'DECIDED' and d.business_year = ?1 and d.office between ?2 and ?3) q"
                + " group by q.part, q.entered, q.decided", range)) {
            var days = known.computeIfAbsent(List.of(row[1].toString(), row[2].toString()),
                    pair -> workingDays.workingDaysBetween(LocalDate.parse(pair.get(0)), LocalDate.parse(pair.get(1))));
            found.computeIfAbsent(row[0].toString(), prefix -> new TreeMap<>()).merge(days, n(row, 3), Long::sum);
        }
        return found;
    }

    private static void add(Map<String, Tally> found, Object[] row, Tally more) {
        found.merge(row[0].toString(), more, Tally::plus);
    }

    private static long n(Object[] row, int column) {
        return Records.number(row[column]);
    }

    /** The review cases of one declaration, the newest first. */
    List<UnitFile.CaseLine> cases(long declarationId) {
        var rows = records.rows("select c.id, c.person_name, c.state, cast(" + Records.day("c.entered_at") + " as varchar(10)), cast(c.due_on as varchar(10)), cast(" + DECIDED
                + " as varchar(10)), c.outcome from review_case c where c.declaration_id = ?1 and c.state <> 'RECALLED' order by c.id desc", declarationId);
        var lines = new ArrayList<UnitFile.CaseLine>();
        rows.forEach(row -> lines.add(new UnitFile.CaseLine(Records.number(row[0]), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString(),
                Records.text(row[5]), Records.text(row[6]))));
        return lines;
    }

    /** What earlier years came to, from before this system. */
    List<UnitFile.HistoryLine> history(CreditCode employer) {
        return records.rows("select h.business_year, h.people, h.registered, h.confirmed, h.credited from historic_result h where h.credit_code = ?1 order by h.business_year desc",
                employer.value()).stream().map(row -> new UnitFile.HistoryLine((int) n(row, 0), n(row, 1), n(row, 2), n(row, 3), n(row, 4))).toList();
    }
}
