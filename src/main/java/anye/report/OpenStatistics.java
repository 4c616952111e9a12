package anye.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.sheet.Table;
import anye.report.Suppression.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 统计数据公开: certified results (完成申报) by division and by industry, for everybody. What would tell of a few people or
 * units is withheld ({@link Suppression}); and a division that its own larger division withholds has no lists of its own, since
 * their sum would give it away.
 */
@ApplicationScoped
public class OpenStatistics {

    /** @param name of the division or industry; @param shown whether its figures may be told; null figures never leave this room */
    public record Line(String name, Division division, Long units, Long people, Long confirmed, Long credited) {

        public boolean isShown() {
            return units != null;
        }

        Line withheld() {
            return new Line(name, division, null, null, null, null);
        }
    }

    /** @param whole whether anything may be told of the division at all */
    public record Published(Division division, BusinessYear year, boolean whole, List<Line> divisions, List<Line> industries, Line total) {
    }

    private static final String PEOPLE = " from declaration d join placement p on p.declaration_id = d.id and p.confirmed > 0 left join employer e on e.credit_code = d.credit_code"
            + " where d.state = 'COMPLETED' and d.business_year = ?1 and d.office between ?2 and ?3 group by ";
    private static final String FIGURES = ", count(distinct d.id), count(*), sum(" + Records.months("p.confirmed") + "), sum(p.credited)";

    @Inject
    private Records records;

    /** @throws Refusal for a division that the table of divisions does not have */
    public Published of(Division division, BusinessYear year) {
        if (!division.equals(Division.NATION) && !Divisions.all().has(division)) {
            throw new Refusal(null, "access.notFound");
        }
        if (!mayBeTold(division, year)) {
            return new Published(division, year, false, List.of(), List.of(), new Line("", division, null, null, null, null));
        }
        var scope = Scope.of(division);
        var divisions = parts(scope, year);
        var industries = industries(scope, year);
        var withheldParts = withheld(divisions);
        var withheldIndustries = withheld(industries);
        var total = total(division, divisions);
        boolean totalShown = !withheldParts.total() && !withheldIndustries.total();
        return new Published(division, year, true, totalShown || division.level() == Division.Level.COUNTY ? without(divisions, withheldParts) : withhold(divisions),
                totalShown ? without(industries, withheldIndustries) : withhold(industries), totalShown ? total : total.withheld());
    }

    /** Its larger division shows its line, and is itself shown. */
    private boolean mayBeTold(Division division, BusinessYear year) {
        if (division.equals(Division.NATION)) {
            return true;
        }
        if (!mayBeTold(division.parent(), year)) {
            return false;
        }
        var beside = parts(Scope.of(division.parent()), year);
        var withheld = withheld(beside);
        for (int place = 0; place < beside.size(); place++) {
            if (beside.get(place).division().equals(division)) {
                return !withheld.withheld().contains(place);
            }
        }
        return true;
    }

    private List<Line> parts(Scope scope, BusinessYear year) {
        var part = "substring(d.office from 1 for " + scope.digitsOfParts() + ")";
        var lines = new ArrayList<Line>();
        records.rows("select " + part + FIGURES + PEOPLE + part + " order by 1", year.value(), scope.low(), scope.high()).forEach(row -> {
            var found = scope.part(row[0].toString());
            var name = found.division().equals(Division.NATION) ? Chinese.text("report.scope.nation") : Divisions.all().name(found.division());
            lines.add(line(found.own() ? Chinese.text("report.scope.own", name) : name, found.own() ? null : found.division(), row));
        });
        return lines;
    }

    private List<Line> industries(Scope scope, BusinessYear year) {
        var lines = new TreeMap<String, Line>();
        records.rows("select e.industry" + FIGURES + PEOPLE + "e.industry", year.value(), scope.low(), scope.high()).forEach(row -> {
            var letter = row[0] == null ? "" : row[0].toString();
            lines.put(letter, line(letter.isEmpty() ? Chinese.text("report.analysis.unsaid") : Chinese.text("employer.industry." + letter), null, row));
        });
        return List.copyOf(lines.values());
    }

    private static Line line(String name, Division division, Object[] row) {
        return new Line(name, division, Records.number(row[1]), Records.number(row[2]), Records.number(row[3]), Records.number(row[4]));
    }

    private static Line total(Division division, List<Line> lines) {
        return new Line(Chinese.text("report.total"), division, lines.stream().mapToLong(Line::units).sum(), lines.stream().mapToLong(Line::people).sum(),
                lines.stream().mapToLong(Line::confirmed).sum(), lines.stream().mapToLong(Line::credited).sum());
    }

    private static Suppression.Withheld withheld(List<Line> lines) {
        return Suppression.of(lines.stream().map(line -> new Counts(line.units(), line.people())).toList());
    }

    private static List<Line> without(List<Line> lines, Suppression.Withheld withheld) {
        var shown = new ArrayList<Line>();
        for (int place = 0; place < lines.size(); place++) {
            shown.add(withheld.withheld().contains(place) ? lines.get(place).withheld() : lines.get(place));
        }
        return shown;
    }

    private static List<Line> withhold(List<Line> lines) {
        return lines.stream().map(Line::withheld).toList();
    }

    /** For download: what is withheld is an empty cell. */
    public Table table(Published published) {
        var rows = new ArrayList<List<String>>();
        published.divisions().forEach(line -> rows.add(cells(published, "division", line)));
        published.industries().forEach(line -> rows.add(cells(published, "industry", line)));
        rows.add(cells(published, "total", published.total()));
        return new Table(Chinese.text("report.open.title"), List.of(Table.number("business_year"), Table.text("region"), Table.text("dimension"), Table.text("name"), Table.number("units"),
                Table.number("people"), Table.number("confirmed_months"), Table.number("credited_months")), rows);
    }

    private static List<String> cells(Published published, String dimension, Line line) {
        return List.of(published.year().toString(), published.division().code(), dimension, line.name(), text(line.units()), text(line.people()), text(line.confirmed()), text(line.credited()));
    }

    private static String text(Long number) {
        return number == null ? "" : number.toString();
    }

    /** What each column of the download means. */
    public Table dictionary() {
        return new Table(Chinese.text("report.open.dictionary"), List.of(Table.text("column"), Table.text("meaning")), List.of("business_year", "region", "dimension", "name", "units", "people",
                "confirmed_months", "credited_months").stream().map(column -> List.of(column, Chinese.text("report.open.dictionary." + column))).toList());
    }
}
