package anye.kernel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.kernel.Refusal;
import anye.kernel.Typed;
import anye.kernel.WrittenDate;

/**
 * One or two rows that name the columns of a sheet, and which columns they name.
 *
 * @param first its place among the rows with content
 * @param places the columns of the shape that were found
 * @param months the columns of the sheet that hold one month each
 * @param doubts what is likely and not certain
 */
record Headings(int first, int count, Map<String, Integer> places, Map<Integer, OfMonth> months, List<Understanding.Doubt> doubts) {

    /** So many rows from the top a heading is looked for. */
    static final int WITHIN = 30;

    /** A column of the sheet that holds a column of the shape for one month, such as the wage of 202501. */
    record OfMonth(String month, String column) {
    }

    /** The likeliest of a sheet, of one row rather than two; null when nothing of what is wanted stands in it. */
    static Headings likeliest(SheetShape shape, List<Spreadsheet.Row> rows) {
        Headings best = null;
        for (int count = 1; count <= 2; count++) {
            for (var each : possible(rows)) {
                var headings = each[1] == count ? of(shape, rows, each[0], count) : null;
                if (headings != null && headings.score(shape) > (best == null ? 0 : best.score(shape))) {
                    best = headings;
                }
            }
        }
        return best;
    }

    /** First row and number of rows of all that may be one. */
    static List<int[]> possible(List<Spreadsheet.Row> rows) {
        var all = new ArrayList<int[]>();
        for (int first = 0; first < Math.min(WITHIN, rows.size()); first++) {
            all.add(new int[] {first, 1});
            if (first + 1 < rows.size()) {
                all.add(new int[] {first, 2});
            }
        }
        return all;
    }

    /** By the numbers of its rows: 3, or 3-4. */
    static String written(List<Spreadsheet.Row> rows, int first, int count) {
        return rows.get(first).number() + (count == 1 ? "" : "-" + rows.get(first + 1).number());
    }

    static Headings of(SheetShape shape, List<Spreadsheet.Row> rows, int first, int count) {
        var names = new HashMap<Integer, List<String>>();
        int width = IntStream.range(first, first + count).map(row -> rows.get(row).cells().size()).max().orElse(0);
        for (int place = 0; place < width; place++) {
            names.put(place, names(rows, first, count, place));
        }
        var months = months(shape, rows, first, count, width);
        var places = new LinkedHashMap<String, Integer>();
        var doubts = new ArrayList<Understanding.Doubt>();
        if (shape.monthly() != null && candidates(names, shape.column(shape.monthly().month()), true, Set.of()).size() > 0) {
            months.clear();
        }
        for (boolean surely : new boolean[] {true, false}) {
            for (var column : shape.columns()) {
                var taken = new HashSet<>(places.values());
                taken.addAll(months.keySet());
                var found = places.containsKey(column.name()) ? List.<Integer>of() : candidates(names, column, surely, taken);
                if (!found.isEmpty()) {
                    places.put(column.name(), found.get(0));
                    if (!surely) {
                        doubts.add(Understanding.Doubt.of("likely", column.title(), Spreadsheet.letters(found.get(0))));
                    }
                    if (found.size() > 1) {
                        doubts.add(Understanding.Doubt.of("several", column.title(), found.stream().map(Spreadsheet::letters).collect(Collectors.joining(" "))));
                    }
                }
            }
        }
        if (shape.columns().stream().noneMatch(column -> column.required() && places.containsKey(column.name()) && column.kind() != SheetShape.Kind.MONTH)) {
            months.clear();
        }
        if (!months.isEmpty()) {
            places.remove(shape.monthly().month());
            places.remove(shape.monthly().amount());
            doubts.removeIf(doubt -> doubt.arguments().get(0).equals(shape.column(shape.monthly().amount()).title()));
        }
        return new Headings(first, count, places, months, doubts);
    }

    /** What a column may be called by its heading: what stands below, both together, or what stands above when nothing is below. */
    static List<String> names(List<Spreadsheet.Row> rows, int first, int count, int place) {
        var above = SheetShape.plain(rows.get(first).cell(place).text());
        var below = count == 1 ? above : SheetShape.plain(rows.get(first + 1).cell(place).text());
        return below.isEmpty() || below.equals(above) ? List.of(above) : List.of(below, above + below);
    }

    private static List<Integer> candidates(Map<Integer, List<String>> names, SheetShape.Column column, boolean surely, Set<Integer> taken) {
        return names.entrySet().stream().filter(each -> !taken.contains(each.getKey()))
                .filter(each -> each.getValue().stream().anyMatch(name -> surely ? column.isSurely(name) : column.likely().contains(name))).map(Map.Entry::getKey).sorted().toList();
    }

    /** Twelve columns of one month each, or of two rows of headings those below a month. */
    private static Map<Integer, OfMonth> months(SheetShape shape, List<Spreadsheet.Row> rows, int first, int count, int width) {
        var months = new TreeMap<Integer, OfMonth>();
        if (shape.monthly() == null) {
            return months;
        }
        for (boolean surely : new boolean[] {true, false}) {
            for (int place = 0; place < width; place++) {
                var above = rows.get(first).cell(place);
                var month = month(shape, above);
                var column = month == null ? null : count == 1 ? alone(shape, rows.get(first), place) : below(shape, above, rows.get(first + 1).cell(place), surely);
                if (column != null && !months.containsValue(new OfMonth(month, column))) {
                    months.putIfAbsent(place, new OfMonth(month, column));
                }
            }
        }
        return months.values().stream().anyMatch(each -> each.column().equals(shape.monthly().amount())) ? months : new TreeMap<>();
    }

    /** The amount, unless the month stands over several columns. */
    private static String alone(SheetShape shape, Spreadsheet.Row row, int place) {
        return row.cell(place).merged() || row.cell(place + 1).merged() && row.cell(place + 1).text().equals(row.cell(place).text()) ? null : shape.monthly().amount();
    }

    /** What stands below a month; null when it is nothing of a month that is wanted. */
    private static String below(SheetShape shape, Cell above, Cell below, boolean surely) {
        if (below.isEmpty() || below.text().equals(above.text())) {
            return shape.monthly().amount();
        }
        var name = SheetShape.plain(below.text());
        return shape.columns().stream().filter(column -> column.kind() == SheetShape.Kind.AMOUNT || column.kind() == SheetShape.Kind.YES_NO)
                .filter(column -> surely ? column.isSurely(name) : column.likely().contains(name)).map(SheetShape.Column::name).findFirst().orElse(null);
    }

    /** The month that a heading names, with the amount's name after it or not; null when it names none. */
    private static String month(SheetShape shape, Cell cell) {
        if (cell.type() == Cell.Type.DAY) {
            return cell.text().substring(0, 7).replace("-", "");
        }
        var name = SheetShape.plain(cell.text());
        var amount = shape.column(shape.monthly().amount());
        var rest = Stream.of(amount.headings(), amount.likely()).flatMap(Set::stream).filter(name::endsWith).max(Comparator.comparingInt(String::length))
                .map(ending -> name.substring(0, name.length() - ending.length())).filter(begin -> !begin.isEmpty()).orElse(cell.text());
        return rest.strip().matches("\\d{1,2}") ? null : monthIn(rest, shape.monthly().year());
    }

    /** 202501, 2025年1月, 1月份, January, or a day of it; of the year that is meant where it names none. Null when it is no month. */
    static String monthIn(String written, int year) {
        var digits = inDigits(written);
        if (digits != null) {
            return digits;
        }
        var text = Typed.compact(written).toLowerCase(Locale.ROOT);
        for (int month = 1; month <= 12; month++) {
            for (var name : MonthNames.of(month)) {
                if (text.equals(name)) {
                    return "%04d%02d".formatted(year, month);
                }
                if (!name.matches("\\d+") && text.endsWith(name) && text.substring(0, text.length() - name.length()).matches("20\\d{2}\\D?")) {
                    return text.substring(0, 4) + "%02d".formatted(month);
                }
            }
        }
        return null;
    }

    /** 202501 of a month with its year, or of a day; null of what is neither, or ambiguous. */
    static String inDigits(String written) {
        try {
            return "%tY%<tm".formatted(WrittenDate.month(written).atDay(1));
        } catch (Refusal noMonth) {
            try {
                return "%tY%<tm".formatted(WrittenDate.day(written));
            } catch (Refusal noDayEither) {
                return null;
            }
        }
    }

    /** How people write the months, read once. */
    static final class MonthNames {

        private static final List<List<String>> NAMES = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> SheetShape.words("kernel.sheet.month." + month).map(SheetShape::plain).distinct().toList()).toList();

        static List<String> of(int month) {
            return NAMES.get(month - 1);
        }
    }

    /** What is wanted counts more than what may be there, and what is certain more than what is likely. */
    int score(SheetShape shape) {
        var likely = doubts.stream().filter(doubt -> doubt.code().equals("likely")).map(doubt -> doubt.arguments().get(0)).collect(Collectors.toSet());
        int score = months.isEmpty() ? 0 : 16;
        for (var column : shape.columns()) {
            if (places.containsKey(column.name())) {
                score += (column.required() ? 8 : 2) - (likely.contains(column.title()) ? 1 : 0);
            }
        }
        return score;
    }
}
