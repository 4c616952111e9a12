package anye.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Table;
import anye.kernel.web.Texts;

/** The published schema of 批量导入: one line for a person and month, in Chinese or in English. */
public final class PayrollSheet {

    public static final int MOST_ROWS = 10_000;

    static final List<String> COLUMNS = List.of("idNumber", "name", "month", "wage", "pension", "medical", "contractFrom", "contractTo", "dispatched", "agency", "jobTitle", "jobCategory");

    private static final Set<String> NEEDED = Set.of("idNumber", "name", "month", "wage");
    private static final Map<String, SheetShape.Kind> KINDS = kinds();

    private PayrollSheet() {
    }

    /** Besides those of the template, what payroll programs have: the year of a month, and the month in which a period ends. */
    private static Map<String, SheetShape.Kind> kinds() {
        var kinds = new LinkedHashMap<String, SheetShape.Kind>();
        COLUMNS.forEach(column -> kinds.put(column, switch (column) {
            case "idNumber", "agency" -> SheetShape.Kind.NUMBER;
            case "month" -> SheetShape.Kind.MONTH;
            case "wage" -> SheetShape.Kind.AMOUNT;
            case "pension", "medical", "dispatched" -> SheetShape.Kind.YES_NO;
            case "contractFrom", "contractTo" -> SheetShape.Kind.DAY;
            default -> SheetShape.Kind.TEXT;
        }));
        kinds.put("year", SheetShape.Kind.TEXT);
        kinds.put("monthTo", SheetShape.Kind.MONTH);
        return kinds;
    }

    static String title(String column, Locale language) {
        return Texts.of(language, "declaration.payroll.column." + column);
    }

    /** What a sheet of the year has to say. */
    static SheetShape shape(BusinessYear year) {
        return new SheetShape(columns(), "declaration.payroll.", MOST_ROWS, new SheetShape.Monthly("idNumber", "month", "wage", year.value()));
    }

    /** The columns that are looked for, in either language and under whatever heading programs put them. */
    public static List<SheetShape.Column> columns() {
        return KINDS.entrySet().stream().map(each -> SheetShape.Column.of(each.getKey(), each.getValue(), NEEDED.contains(each.getKey()), "declaration.payroll.column." + each.getKey())).toList();
    }

    /** The empty template. */
    public static Table template(Locale language) {
        return new Table(Texts.of(language, "declaration.payroll.sheet"), columns(language), List.of());
    }

    private static List<Table.Column> columns(Locale language) {
        return COLUMNS.stream().map(column -> Table.text(title(column, language))).toList();
    }

    /** What each column wants, with an example. */
    public static Table explanation(Locale language) {
        return new Table(Texts.of(language, "declaration.payroll.explanation"), List.of(Table.text(Texts.of(language, "declaration.payroll.explanation.column")),
                Table.text(Texts.of(language, "declaration.payroll.explanation.what")), Table.text(Texts.of(language, "declaration.payroll.explanation.example"))),
                COLUMNS.stream().map(column -> List.of(title(column, language), Texts.of(language, "declaration.payroll.column." + column + ".what"),
                        Texts.of(language, "declaration.payroll.column." + column + ".example"))).toList());
    }

    /** The bad lines as they came, with what is wrong: to be mended and handed in again. */
    static Table faulty(List<PayrollLine> lines, Locale language) {
        return whole(lines.stream().filter(line -> !line.isGood()).toList(), language);
    }

    /** The lines as they came, each with what is wrong with it. */
    static Table whole(List<PayrollLine> lines, Locale language) {
        var columns = new ArrayList<>(columns(language));
        columns.add(Table.text(Texts.of(language, "declaration.payroll.reasons")));
        return new Table(Texts.of(language, "declaration.payroll.faulty"), columns, lines.stream().map(line -> row(line, language)).toList());
    }

    private static List<String> row(PayrollLine line, Locale language) {
        var row = new ArrayList<String>(COLUMNS.stream().map(column -> shown(line.cells(), column)).toList());
        row.add(String.join(Texts.of(language, "declaration.payroll.between"), line.faults().stream().map(fault -> fault.words(language)).toList()));
        return row;
    }

    /** Of a cell that was not read nothing is kept. */
    private static String shown(Map<String, String> cells, String column) {
        var cell = cells.getOrDefault(column, "");
        return SheetReading.unread(cell) == null ? cell : "";
    }
}
