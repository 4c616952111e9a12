package anye.declaration.web;

import java.util.List;
import java.util.Locale;

import anye.declaration.Matrix;
import anye.declaration.StatedDifference;
import anye.kernel.web.Texts;
import anye.rules.Finding;

/** One month of 人员信息校验 in words. */
public record MonthView(int number, String label, boolean chosen, boolean locked, boolean possible, boolean passing, List<CellView> cells, String certificateType, String grade) {

    public static List<MonthView> of(Matrix matrix, List<StatedDifference> differences, Locale locale) {
        return matrix == null ? List.of() : matrix.rows().stream().map(row -> of(row, differences.stream().filter(each -> each.month() == row.number()).toList(), locale)).toList();
    }

    private static CellView cell(Finding finding, List<StatedDifference> differences, Locale locale) {
        var cell = CellView.of(finding, locale);
        return differences.stream().filter(each -> each.question() == finding.question()).findFirst()
                .map(each -> cell.stating(Texts.of(locale, each.key(), each.arguments().toArray()))).orElse(cell);
    }

    /** What mending the cell would come to, in months, heads and yuan. */
    private static String effect(Matrix.MonthRow row, Locale locale) {
        return Texts.of(locale, row.failing() == 1 ? "declaration.cell.effect.alone" : "declaration.cell.effect.together", row.failing(), row.multiplier(), row.persons().toPlainString());
    }

    private static MonthView of(Matrix.MonthRow row, List<StatedDifference> differences, Locale locale) {
        return new MonthView(row.number(), row.getLabel(), row.chosen(), row.locked(), row.possible(), row.passing(),
                row.findings().stream().map(finding -> cell(finding, differences, locale)).map(cell -> cell.coming(cell.fix() == null || !row.possible() ? null : effect(row, locale))).toList(),
                row.certificateType() == null ? "—" : Texts.of(locale, "rules.certificate." + row.certificateType()),
                row.grade() == null ? "—" : Texts.of(locale, "declaration.grade." + row.grade()));
    }
}
