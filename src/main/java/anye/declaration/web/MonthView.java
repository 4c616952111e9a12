package anye.declaration.web;

import java.util.List;
import java.util.Locale;

import anye.declaration.Matrix;
import anye.kernel.web.Texts;

/** One month of 人员信息校验 in words. */
public record MonthView(int number, String label, boolean chosen, boolean locked, boolean possible, boolean passing, List<CellView> cells, String certificateType, String grade) {

    public static List<MonthView> of(Matrix matrix, Locale locale) {
        return matrix == null ? List.of() : matrix.rows().stream().map(row -> of(row, locale)).toList();
    }

    private static MonthView of(Matrix.MonthRow row, Locale locale) {
        return new MonthView(row.number(), row.getLabel(), row.chosen(), row.locked(), row.possible(), row.passing(),
                row.findings().stream().map(finding -> CellView.of(finding, locale)).toList(),
                row.certificateType() == null ? "—" : Texts.of(locale, "rules.certificate." + row.certificateType()),
                row.grade() == null ? "—" : Texts.of(locale, "declaration.grade." + row.grade()));
    }
}
