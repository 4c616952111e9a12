package anye.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Table;
import anye.kernel.web.Texts;

/** The published schema of 批量导入: one line for a person and month, in Chinese or in English. */
public final class PayrollSheet {

    public static final int MOST_ROWS = 10_000;

    static final List<String> COLUMNS = List.of("idNumber", "name", "month", "wage", "pension", "medical", "contractFrom", "contractTo", "dispatched", "agency", "jobTitle", "jobCategory");

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private PayrollSheet() {
    }

    static String title(String column, Locale language) {
        return Texts.of(language, "declaration.payroll.column." + column);
    }

    private static SheetShape shape(Locale language) {
        return SheetShape.of(COLUMNS, column -> title(column, language), "declaration.payroll.", MOST_ROWS);
    }

    /** @throws Refusal declaration.payroll.* for a file that is none of ours, whatever its name */
    static List<SheetReading.Line> read(byte[] bytes) {
        try {
            return SheetReading.read(bytes, shape(LANGUAGES.get(0)));
        } catch (Refusal notChinese) {
            if (!notChinese.code().equals("declaration.payroll.columnMissing")) {
                throw notChinese;
            }
            try {
                return SheetReading.read(bytes, shape(LANGUAGES.get(1)));
            } catch (Refusal notEnglishEither) {
                throw notEnglishEither.code().equals(notChinese.code()) ? notChinese : notEnglishEither;
            }
        }
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

    /** Of a formula nothing is kept. */
    private static String shown(Map<String, String> cells, String column) {
        var cell = cells.getOrDefault(column, "");
        return cell.equals(SheetReading.FORMULA) ? "" : cell;
    }
}
