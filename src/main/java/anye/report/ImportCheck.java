package anye.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import anye.employer.Divisions;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Typed;
import anye.kernel.sheet.Neutral;
import anye.kernel.sheet.SheetReading;

/** Looks at each line by itself and among the others; nothing is kept here. */
final class ImportCheck {

    static final int FIRST_HISTORIC = 2020;
    static final int LAST_HISTORIC = 2021;
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})[\u5E74\u5EA6]+$");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final int MONTHS = 12;
    private static final int LARGEST = 1_000_000;

    private final ImportKind kind;
    private final Division office;
    private final int latestYear;
    private final Predicate<String> certified;
    private final Predicate<Integer> frozen;
    private final BiFunction<ImportKind, Map<String, String>, ImportLine.Effect> effect;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param latestYear the latest year of which a register may speak
     * @param certified whether this system itself has a declaration of "code year"
     * @param frozen whether the year's report is frozen
     * @param effect null when what is kept already belongs to another office
     */
    ImportCheck(ImportKind kind, Division office, int latestYear, Predicate<String> certified, Predicate<Integer> frozen,
            BiFunction<ImportKind, Map<String, String>, ImportLine.Effect> effect) {
        this.kind = kind;
        this.office = office;
        this.latestYear = latestYear;
        this.certified = certified;
        this.frozen = frozen;
        this.effect = effect;
    }

    ImportLine look(SheetReading.Line line) {
        var problems = new ArrayList<String>();
        for (var column : kind.columns()) {
            var cell = line.cells().get(column);
            if (SheetReading.unread(cell) != null) {
                problems.add(SheetReading.unread(cell) + ":" + ImportKind.title(column));
            } else if (Neutral.startsFormula(cell)) {
                problems.add("formula:" + ImportKind.title(column));
            } else if (cell.length() > SheetReading.LONGEST_CELL) {
                problems.add("tooLong:" + ImportKind.title(column));
            } else if (cell.isEmpty() && !column.equals("headcount")) {
                problems.add("missing:" + ImportKind.title(column));
            }
        }
        var cells = line.cells();
        if (problems.isEmpty()) {
            cells = new HashMap<>(cells);
            cells.replaceAll(ImportCheck::plain);
            look(cells, problems);
        }
        var shown = new HashMap<String, String>();
        cells.forEach((column, cell) -> shown.put(column, SheetReading.unread(cell) != null ? "" : cell.substring(0, Math.min(cell.length(), SheetReading.LONGEST_CELL))));
        var would = problems.isEmpty() ? effect.apply(kind, shown) : null;
        if (problems.isEmpty() && would == null) {
            problems.add("otherOffice");
        }
        return new ImportLine(line.number(), shown, problems, would);
    }

    /** Half width, and a number without the commas between its digits; a year may be called one. */
    private static String plain(String column, String cell) {
        return switch (column) {
            case "name", "source" -> Typed.plain(cell);
            case "year" -> YEAR.matcher(Typed.compact(cell)).replaceFirst("$1");
            default -> THOUSANDS.matcher(Typed.compact(cell)).replaceAll("");
        };
    }

    private void look(Map<String, String> cells, List<String> problems) {
        boolean year = whole(cells, "year", kind == ImportKind.HISTORY ? FIRST_HISTORIC : LAST_HISTORIC + 1, kind == ImportKind.HISTORY ? LAST_HISTORIC : latestYear, "year", problems);
        boolean code = code(cells, problems);
        office(cells, problems);
        headcount(cells, problems);
        if (year && frozen.test(Integer.valueOf(cells.get("year")))) {
            problems.add("frozen");
        }
        if (year && code) {
            var key = cells.get("creditCode") + " " + cells.get("year");
            if (!seen.add(key)) {
                problems.add("twice");
            }
            if (kind == ImportKind.HISTORY && certified.test(key)) {
                problems.add("certified");
            }
        }
        if (kind == ImportKind.HISTORY) {
            months(cells, problems);
        }
    }

    private static boolean code(Map<String, String> cells, List<String> problems) {
        try {
            cells.put("creditCode", CreditCode.of(cells.get("creditCode")).value());
            return true;
        } catch (Refusal notACode) {
            problems.add("code");
            return false;
        }
    }

    private void office(Map<String, String> cells, List<String> problems) {
        try {
            var named = Division.of(cells.get("office"));
            if (!Divisions.all().has(named)) {
                problems.add("division");
            } else if (!office.contains(named)) {
                problems.add("outside");
            }
        } catch (Refusal notADivision) {
            problems.add("division");
        }
    }

    private static void headcount(Map<String, String> cells, List<String> problems) {
        var cell = cells.get("headcount");
        if (cell.isEmpty()) {
            return;
        }
        if (!cell.matches("\\d{1,7}(\\.\\d{1,4})?") || new BigDecimal(cell).signum() == 0) {
            problems.add("headcount");
        }
    }

    /** A person has at most twelve months, a confirmed month was registered, and counts once or twice. */
    private static void months(Map<String, String> cells, List<String> problems) {
        boolean read = true;
        for (var column : List.of("people", "registered", "confirmed", "credited")) {
            read &= whole(cells, column, 0, LARGEST, "whole:" + ImportKind.title(column), problems);
        }
        if (!read) {
            return;
        }
        int people = Integer.parseInt(cells.get("people"));
        int registered = Integer.parseInt(cells.get("registered"));
        int confirmed = Integer.parseInt(cells.get("confirmed"));
        int credited = Integer.parseInt(cells.get("credited"));
        if (registered > people * MONTHS || registered < people) {
            problems.add("registered");
        }
        if (confirmed > registered) {
            problems.add("confirmed");
        }
        if (credited < confirmed || credited > 2 * confirmed) {
            problems.add("credited");
        }
    }

    private static boolean whole(Map<String, String> cells, String column, int least, int most, String problem, List<String> problems) {
        var cell = cells.get(column);
        boolean good = cell.matches("\\d{1,7}") && Integer.parseInt(cell) >= least && Integer.parseInt(cell) <= most;
        if (good) {
            cells.put(column, String.valueOf(Integer.parseInt(cell)));
        } else {
            problems.add(problem);
        }
        return good;
    }
}
