package anye.declaration.web;

import java.util.Locale;

import anye.declaration.VerdictChanges;
import anye.kernel.web.Texts;

/** One cell that a new verification answers otherwise, in words. */
public record ChangeView(String month, String question, CellView before, CellView now, String outcome) {

    public static ChangeView of(VerdictChanges.Change change, Locale locale) {
        var month = change.now().month();
        return new ChangeView("%d%02d".formatted(month.getYear(), month.getMonthValue()), Texts.of(locale, "rules.question." + change.now().question()), CellView.of(change.before(), locale),
                CellView.of(change.now(), locale), Texts.of(locale, "declaration.changes." + (change.isSameAnswer() ? "value" : change.now().answer().holds() ? "better" : "other")));
    }
}
