package anye.kernel.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.kernel.Typed;

/** Reads the rows below a heading as lines of an import: each cell as its column wants it, each month of a row, and rows that belong together. */
final class LineReading {

    /** Sheets reckon with 15 digits; what stands beyond is the dust of binary fractions. */
    private static final MathContext DIGITS_OF_A_SHEET = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern TIME = Pattern.compile("[\\sT]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern CUT = Pattern.compile("\\d{15}0{3,}|\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern LONG_FRACTION = Pattern.compile("-?\\d{1,15}\\.\\d{3,}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    /** A column of a payroll that holds the year of a month without one. */
    private static final String YEAR = "year";
    private static final Set<String> TOTALS = SheetShape.words("kernel.sheet.totals").map(SheetShape::plain).collect(Collectors.toSet());

    private final SheetShape shape;
    private final List<Spreadsheet.Row> rows;
    private final Headings headings;
    private final Map<String, Integer> places;
    private final Map<Integer, Headings.OfMonth> months;

    LineReading(SheetShape shape, List<Spreadsheet.Row> rows, Headings headings) {
        this.shape = shape;
        this.rows = rows;
        this.headings = headings;
        places = headings.places();
        months = headings.months();
    }

    /** The rows below the heading that say something of their own, without headings that come again and totals. */
    List<Spreadsheet.Row> data() {
        int first = headings.first() + headings.count();
        return rows.subList(Math.min(first, rows.size()), rows.size()).stream().filter(this::isData).toList();
    }

    private boolean isData(Spreadsheet.Row row) {
        boolean own = Stream.concat(places.values().stream(), months.keySet().stream()).map(row::cell).anyMatch(cell -> !cell.isEmpty() && !cell.merged());
        if (!own) {
            return false;
        }
        boolean again = shape.columns().stream().filter(column -> column.required() && places.containsKey(column.name()))
                .allMatch(column -> column.isSurely(SheetShape.plain(row.cell(places.get(column.name())).text())));
        return !again && !isTotal(row);
    }

    /** A row that names nobody and begins with the word for a total. */
    private boolean isTotal(Spreadsheet.Row row) {
        var key = shape.columns().stream().filter(column -> column.kind() == SheetShape.Kind.NUMBER && column.required()).map(column -> places.get(column.name())).findFirst().orElse(null);
        var begin = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(Cell.EMPTY);
        return key != null && TOTALS.contains(SheetShape.plain(begin.text())) && (row.cell(key).isEmpty() || row.cell(key).equals(begin));
    }

    boolean isYearSupposed() {
        var place = shape.monthly() == null ? null : places.get(shape.monthly().month());
        return place != null && !places.containsKey(YEAR) && data().stream().limit(Headings.WITHIN).map(row -> row.cell(place)).anyMatch(cell -> cell.type() != Cell.Type.DAY && isMonthAlone(cell.text()));
    }

    private static boolean isMonthAlone(String written) {
        var text = Typed.compact(written).toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12).anyMatch(month -> Headings.MonthNames.of(month).contains(text));
    }

    List<SheetReading.Line> unfolded() {
        var lines = new ArrayList<SheetReading.Line>();
        for (var row : data()) {
            var cells = new HashMap<String, String>();
            for (var column : shape.columns()) {
                cells.put(column.name(), places.containsKey(column.name()) ? read(column, row.cell(places.get(column.name())), places.get(column.name())) : "");
            }
            if (months.isEmpty()) {
                completeMonth(cells);
                lines.add(new SheetReading.Line(row.number(), cells));
            } else {
                byMonth(row, cells, lines);
            }
            if (lines.size() > shape.mostRows()) {
                return lines;
            }
        }
        return lines;
    }

    /** A month whose amount is left empty is none. */
    private void byMonth(Spreadsheet.Row row, Map<String, String> cells, List<SheetReading.Line> lines) {
        for (var month : months.values().stream().map(Headings.OfMonth::month).distinct().sorted().toList()) {
            var line = new HashMap<>(cells);
            line.put(shape.monthly().month(), month);
            months.forEach((place, each) -> {
                if (each.month().equals(month)) {
                    line.put(each.column(), read(shape.column(each.column()), row.cell(place), place));
                }
            });
            if (!line.getOrDefault(shape.monthly().amount(), "").isEmpty()) {
                lines.add(new SheetReading.Line(row.number(), line));
            }
        }
    }

    /** A month without its year is one of the year that the row or the import names; one that ends in another month than it begins is none. */
    private void completeMonth(Map<String, String> cells) {
        if (shape.monthly() == null) {
            return;
        }
        var month = cells.get(shape.monthly().month());
        var year = cells.getOrDefault(YEAR, "").replaceAll("\\D", "");
        if (isMonthAlone(month)) {
            cells.put(shape.monthly().month(), Headings.monthIn(month, year.matches("20\\d{2}") ? Integer.parseInt(year) : shape.monthly().year()));
        }
        var until = cells.getOrDefault("monthTo", "");
        if (!until.isEmpty() && !Objects.equals(Headings.inDigits(until), Headings.inDigits(cells.get(shape.monthly().month())))) {
            cells.put(shape.monthly().month(), month + " - " + until);
        }
    }

    private String read(SheetShape.Column column, Cell cell, int place) {
        if (cell.type() == Cell.Type.FORMULA || cell.type() == Cell.Type.ERROR) {
            return SheetReading.FORMULA;
        }
        return switch (column.kind()) {
            case TEXT -> cell.type() == Cell.Type.NUMBER ? number(cell) : cell.text().strip();
            case NUMBER -> cell.type() == Cell.Type.NUMBER || cell.type() == Cell.Type.LINE && CUT.matcher(cell.text().strip()).matches() ? SheetReading.NUMBER
                    : cell.text().startsWith("=") ? Typed.number(cell.text()) : cell.text().strip();
            case MONTH -> month(cell);
            case DAY -> cell.type() == Cell.Type.NUMBER ? number(cell).replaceFirst("\\..*", "") : withoutTime(cell.text());
            case AMOUNT -> cell.merged() ? SheetReading.MERGED : amount(cell);
            case YES_NO -> paid(column, amount(cell), place);
        };
    }

    private static String number(Cell cell) {
        return new BigDecimal(cell.text()).round(DIGITS_OF_A_SHEET).stripTrailingZeros().toPlainString();
    }

    /** 2345.6700000000001 is 2345.67, also where a program has written it as text. */
    private static String amount(Cell cell) {
        if (cell.type() == Cell.Type.NUMBER) {
            return number(cell);
        }
        var text = cell.text().strip();
        var plain = Typed.plain(text);
        return LONG_FRACTION.matcher(plain).matches() && plain.length() > DIGITS_OF_A_SHEET.getPrecision() ? new BigDecimal(plain).round(DIGITS_OF_A_SHEET).stripTrailingZeros().toPlainString() : text;
    }

    private static String withoutTime(String text) {
        return TIME.matcher(text.strip()).replaceFirst("");
    }

    /** As a number 2025.1 may be January or October, and is left to be refused; 2025.2 can only be February. */
    private static String month(Cell cell) {
        if (cell.type() == Cell.Type.DAY) {
            return cell.text().substring(0, 7).replace("-", "");
        }
        if (cell.type() != Cell.Type.NUMBER) {
            return withoutTime(cell.text());
        }
        var number = number(cell);
        return number.matches("20\\d{2}\\.[2-9]") ? number.replace(".", "0") : number;
    }

    /** A contribution that was paid says yes. */
    private String paid(SheetShape.Column column, String text, int place) {
        var name = Headings.names(rows, headings.first(), headings.count(), place);
        var plain = Typed.plain(text).replace(",", "");
        if (name.stream().noneMatch(column.amounts()::contains) || !DECIMAL.matcher(plain).matches()) {
            return text;
        }
        return new BigDecimal(plain).signum() > 0 ? "1" : "0";
    }

    // rows that belong together

    /** The numbers of the rows of one person and month where there are several. */
    List<List<Integer>> groups() {
        return byPersonAndMonth(unfolded()).values().stream().filter(group -> group.size() > 1)
                .map(group -> group.stream().map(SheetReading.Line::number).toList()).toList();
    }

    /** Whether each says no more than the one before it: then they are repeated rather than added up. */
    boolean isRepeated() {
        return byPersonAndMonth(unfolded()).values().stream().filter(group -> group.size() > 1)
                .allMatch(group -> group.stream().map(line -> line.cells().get(shape.monthly().amount())).distinct().count() == 1);
    }

    private Map<String, List<SheetReading.Line>> byPersonAndMonth(List<SheetReading.Line> lines) {
        var groups = new LinkedHashMap<String, List<SheetReading.Line>>();
        for (var line : lines) {
            var person = Typed.number(line.cells().get(shape.monthly().person())).replaceAll("\\s", "");
            var month = line.cells().get(shape.monthly().month());
            boolean known = !person.isEmpty() && SheetReading.unread(person) == null && !month.isEmpty();
            groups.computeIfAbsent(known ? person + " " + Objects.requireNonNullElse(Headings.inDigits(month), month) : "row " + line.number(), first -> new ArrayList<>()).add(line);
        }
        return groups;
    }

    List<SheetReading.Line> added() {
        return byPersonAndMonth(unfolded()).values().stream().flatMap(group -> added(group, shape.monthly().amount()).stream()).toList();
    }

    /** One line for several: its amount their sum. Where they contradict each other, or one has no amount, they stay apart. */
    private static List<SheetReading.Line> added(List<SheetReading.Line> group, String amount) {
        if (group.size() == 1) {
            return group;
        }
        var sum = BigDecimal.ZERO;
        var cells = new HashMap<>(group.get(0).cells());
        for (var line : group) {
            var plain = Typed.compact(line.cells().get(amount)).replaceAll("^[\u00A5]|,|[\u5143]$", "");
            if (!plain.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
                return group;
            }
            sum = sum.add(new BigDecimal(plain));
            for (var each : line.cells().entrySet()) {
                var before = cells.get(each.getKey());
                if (before.isEmpty()) {
                    cells.put(each.getKey(), each.getValue());
                } else if (!each.getKey().equals(amount) && !each.getValue().isEmpty() && !Typed.compact(before).equals(Typed.compact(each.getValue())) && !each.getKey().equals("month")) {
                    return group;
                }
            }
        }
        cells.put(amount, sum.toPlainString());
        return List.of(new SheetReading.Line(group.get(0).number(), cells));
    }
}
