package anye.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import anye.employer.Divisions;
import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.sheet.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the figures of a year into the tables of its report. */
@ApplicationScoped
class ReportDrafting {

    private static final String NOTHING = "—";

    @Inject
    private Supervision supervision;
    @Inject
    private Analysis analysis;
    @Inject
    private Undeclared undeclared;
    @Inject
    private OverQuota overQuota;
    @Inject
    private Exits exits;
    @Inject
    private Inspections inspections;

    ReportContent of(Scope scope, BusinessYear year, LocalDate today, ReportTexts texts) {
        var overview = supervision.overview(scope, year);
        return new ReportContent(scope.division(), year, today, List.of(basics(overview), timeliness(overview), filing(scope, year),
                lines("report.analysis.industry", analysis.industries(scope, year), "employer.industry."), lines("report.analysis.ownership", analysis.ownerships(scope, year), "employer.ownership."),
                lines("report.analysis.post", analysis.posts(scope, year), null), exits(scope, year), over(scope, year), inspected(scope, year)), texts.needs(), texts.advice());
    }

    private static Table basics(Supervision.Overview overview) {
        return table("report.yearly.units.placed", List.of("division", "units", "completed", "begun", "silent", "people", "confirmed", "credited"), overview, tally ->
                List.of(n(tally.units()), n(tally.completed()), n(tally.getBegun()), n(tally.silent()), n(tally.people()), n(tally.confirmed()), n(tally.credited())));
    }

    private static Table timeliness(Supervision.Overview overview) {
        return table("report.yearly.timeliness", List.of("division", "inTime", "late", "open", "overdue", "median"), overview, tally ->
                List.of(n(tally.inTime()), n(tally.late()), n(tally.open()), n(tally.overdue()), tally.getMedian() == null ? NOTHING : tally.getMedian().toString()));
    }

    private interface Cells {
        List<String> of(Tally tally);
    }

    private static Table table(String title, List<String> columns, Supervision.Overview overview, Cells cells) {
        var rows = new ArrayList<List<String>>();
        overview.parts().forEach(part -> rows.add(row(name(part.scope()), cells.of(part.tally()))));
        rows.add(row(Chinese.text("report.total"), cells.of(overview.total())));
        return new Table(Chinese.text(title), columns.stream().map(column -> new Table.Column(Chinese.text("report.column." + column), !column.equals("division"))).toList(), rows);
    }

    /** By what follows for the levy, the counts of the whole list. */
    private Table filing(Scope scope, BusinessYear year) {
        var rows = undeclared.list(scope, year, 0, Undeclared.MOST).rows();
        var counted = List.of("deemed", "still", "unfinished").stream()
                .map(conclusion -> List.of(Chinese.text("report.undeclared." + conclusion), n(rows.stream().filter(row -> row.getConclusion().equals(conclusion)).count()))).toList();
        return new Table(Chinese.text("report.undeclared.title"), List.of(Table.text(Chinese.text("report.undeclared.conclusion")), Table.number(Chinese.text("report.yearly.units"))), counted);
    }

    private static Table lines(String title, List<Analysis.Line> lines, String names) {
        var rows = lines.stream().map(line -> List.of(line.rest() ? Chinese.text("report.analysis.rest") : line.key() == null ? Chinese.text("report.analysis.unsaid")
                : names == null ? line.key() : Chinese.text(names + line.key()), line.rest() ? NOTHING : n(line.units()), n(line.people()), n(line.credited()))).toList();
        return new Table(Chinese.text(title), List.of(Table.text(Chinese.text(title + ".column")), Table.number(Chinese.text("report.column.units")), Table.number(Chinese.text("report.column.people")),
                Table.number(Chinese.text("report.column.credited"))), rows);
    }

    private Table exits(Scope scope, BusinessYear year) {
        var found = exits.of(scope, year);
        var rows = new ArrayList<List<String>>();
        found.months().stream().filter(month -> month.retired() + month.departed() > 0)
                .forEach(month -> rows.add(List.of(year.month(month.month()).toString(), n(month.retired()), n(month.departed()), n(month.after()))));
        rows.add(List.of(Chinese.text("report.total"), n(found.getRetired()), n(found.getDeparted()), n(found.getAfter())));
        return new Table(Chinese.text("report.exits.title"), List.of(Table.text(Chinese.text("report.exits.month")), Table.number(Chinese.text("report.exits.retired")),
                Table.number(Chinese.text("report.exits.departed")), Table.number(Chinese.text("report.exits.after"))), rows);
    }

    private Table over(Scope scope, BusinessYear year) {
        var found = overQuota.list(scope, year);
        return new Table(Chinese.text("report.overQuota.title"), List.of(Table.text(Chinese.text("report.yearly.what")), Table.number(Chinese.text("report.yearly.units"))),
                List.of(List.of(Chinese.text("report.overQuota.count"), n(found.rows().size())), List.of(Chinese.text("report.overQuota.unknown"), n(found.unknown()))));
    }

    private Table inspected(Scope scope, BusinessYear year) {
        var rows = inspections.counts(scope, year.filedIn()).entrySet().stream().map(each -> List.of(Chinese.text("report.inspection.state." + each.getKey()), n(each.getValue()))).toList();
        return new Table(Chinese.text("report.inspection.title"), List.of(Table.text(Chinese.text("report.inspection.state")), Table.number(Chinese.text("report.inspection.count"))), rows);
    }

    private static List<String> row(String first, List<String> others) {
        var row = new ArrayList<String>();
        row.add(first);
        row.addAll(others);
        return row;
    }

    private static String name(Scope scope) {
        var name = scope.division().equals(Division.NATION) ? Chinese.text("report.scope.nation") : Divisions.all().name(scope.division());
        return scope.own() ? Chinese.text("report.scope.own", name) : name;
    }

    private static String n(long number) {
        return Long.toString(number);
    }
}
