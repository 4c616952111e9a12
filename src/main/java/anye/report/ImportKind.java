package anye.report;

import java.util.List;
import java.util.Locale;

import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Table;
import anye.kernel.web.Texts;

/** What may be brought in, with the columns of its template. */
public enum ImportKind {

    /** 2020、2021两个年度审核数据 (浙残联发〔2022〕3号 六): one line for a unit and year, nobody named. */
    HISTORY("year", "creditCode", "name", "office", "people", "registered", "confirmed", "credited", "headcount"),
    /** 单位名册: the units that a register or the tax bureau knows, and how many they employ. */
    REGISTER("year", "creditCode", "name", "office", "headcount", "source");

    static final int MOST_ROWS = 20_000;

    private final List<String> columns;

    ImportKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** What a sheet has to say, under whatever heading other programs put it. */
    SheetShape shape() {
        return new SheetShape(wanted(), "report.import.", MOST_ROWS, null);
    }

    /** The columns that are looked for. */
    public List<SheetShape.Column> wanted() {
        return columns.stream().map(column -> SheetShape.Column.of(column, kind(column), !column.equals("headcount"), "report.import.column." + column)).toList();
    }

    private static SheetShape.Kind kind(String column) {
        return switch (column) {
            case "creditCode" -> SheetShape.Kind.NUMBER;
            case "people", "registered", "confirmed", "credited", "headcount" -> SheetShape.Kind.AMOUNT;
            default -> SheetShape.Kind.TEXT;
        };
    }

    List<String> columns() {
        return columns;
    }

    /** As the template calls it; templates are Chinese, since they are filled in and kept by offices. */
    static String title(String column) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.column." + column);
    }

    /** The empty template. */
    public Table template() {
        return new Table(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.kind." + this), columns.stream().map(ImportKind::title).map(Table::text).toList(), List.of());
    }

    /** What each column wants. */
    public Table explanation() {
        return new Table(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.explanation"),
                List.of(Table.text(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.explanation.column")), Table.text(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.explanation.what"))),
                columns.stream().map(column -> List.of(title(column), Texts.of(Locale.SIMPLIFIED_CHINESE, "report.import.column." + column + ".what"))).toList());
    }
}
