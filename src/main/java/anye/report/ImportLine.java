package anye.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import anye.kernel.web.Texts;

/**
 * One line of a sheet after it was looked at.
 *
 * @param problems the ends of message keys {@code report.import.bad.*}, each with what follows a colon as its argument; empty when it is good
 * @param effect what taking it over would do; null when it is bad
 */
public record ImportLine(int number, Map<String, String> cells, List<String> problems, Effect effect) {

    /** Against what is kept already. */
    public enum Effect { NEW, CHANGED, SAME }

    public ImportLine {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    public String getUnit() {
        return cells.getOrDefault("name", "");
    }

    public String getCode() {
        return cells.getOrDefault("creditCode", "");
    }

    /** A problem in words. */
    public static String words(String problem, Locale language) {
        var parts = problem.split(":", 2);
        return Texts.of(language, "report.import.bad." + parts[0], parts.length > 1 ? parts[1] : "");
    }

    static String chinese(String problem) {
        return words(problem, Locale.SIMPLIFIED_CHINESE);
    }

    int whole(String column) {
        return Integer.parseInt(cells.get(column));
    }

    BigDecimal decimal(String column) {
        var cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
