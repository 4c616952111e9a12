package anye.kernel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.kernel.Refusal;
import anye.kernel.web.Texts;

/**
 * How a sheet is understood: which of a file it is, where its heading stands, which column is which, and whether rows of one person and
 * month are added up. What is not certain is a {@link Doubt}, about which whoever handed it in is asked before anything is kept.
 */
public final class Understanding {

    private static final int EXAMPLES = 5;
    private static final int LONGEST_SHOWN = 40;
    /** Programs allow no more. */
    private static final int LONGEST_NAME = 31;
    private static final int HIDDEN_COUNTS_LESS = 4;

    /** Something that is asked. @param code the end of the message key kernel.sheet.doubt.* */
    public record Doubt(String code, List<Object> arguments) {

        static Doubt of(String code, Object... arguments) {
            return new Doubt(code, List.of(arguments));
        }

        public String words(Locale language) {
            return Texts.of(language, "kernel.sheet.doubt." + code, arguments.toArray());
        }
    }

    private final Spreadsheet book;
    private final SheetShape shape;
    private final int sheet;
    private final Headings headings;
    private final LineReading reading;
    private final List<Doubt> doubts;
    private final boolean addUp;

    private Understanding(Spreadsheet book, SheetShape shape, int sheet, Headings headings, List<Doubt> doubts, boolean addUp) {
        this.book = book;
        this.shape = shape;
        this.sheet = sheet;
        this.headings = headings;
        this.doubts = doubts;
        this.addUp = addUp;
        reading = new LineReading(shape, rows(), headings);
    }

    // guessing

    /** @throws Refusal when no sheet has any column that is wanted, or none has rows */
    static Understanding of(Spreadsheet book, SheetShape shape) {
        if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw shape.refusal("empty");
        }
        var possible = IntStream.range(0, book.sheets().size()).mapToObj(sheet -> likeliest(book, shape, sheet)).filter(Objects::nonNull).toList();
        var first = possible.stream().max(Comparator.comparingInt(Understanding::rank)).orElseThrow(() -> shape.refusal("columnMissing", nameOfFirst(shape)));
        if (first.firstRow() >= first.rows().size()) {
            throw shape.refusal("empty");
        }
        if (!first.sheet().whole()) {
            throw shape.refusal("tooManyRows", shape.mostRows());
        }
        var others = possible.stream().filter(each -> each.sheet != first.sheet && each.missing().isEmpty() && each.firstRow() < each.rows().size() && !each.sheet().hidden()).toList();
        return first.doubting(others);
    }

    /** Null when nothing of what is wanted stands in the sheet. */
    private static Understanding likeliest(Spreadsheet book, SheetShape shape, int sheet) {
        var headings = Headings.likeliest(shape, book.sheets().get(sheet).rows());
        return headings == null ? null : new Understanding(book, shape, sheet, headings, headings.doubts(), false);
    }

    private static String nameOfFirst(SheetShape shape) {
        return shape.columns().stream().filter(SheetShape.Column::required).map(SheetShape.Column::title).findFirst().orElse("");
    }

    /** The same of a sheet that was chosen, with the heading that was chosen; null for either is the likeliest. @throws Refusal kernel.sheet.noSuch when there is none such */
    static Understanding of(Spreadsheet book, SheetShape shape, Integer sheet, String heading) {
        if (sheet == null) {
            return of(book, shape);
        }
        if (sheet < 0 || sheet >= book.sheets().size() || book.sheets().get(sheet).rows().isEmpty()) {
            throw new Refusal("sheet", "kernel.sheet.noSuch");
        }
        if (!book.sheets().get(sheet).whole()) {
            throw shape.refusal("tooManyRows", shape.mostRows());
        }
        var rows = book.sheets().get(sheet).rows();
        if (heading == null || heading.isEmpty()) {
            var likeliest = likeliest(book, shape, sheet);
            return likeliest == null ? at(book, shape, sheet, new int[] {0, 1}) : likeliest.doubting(List.of());
        }
        return at(book, shape, sheet, Headings.possible(rows).stream().filter(each -> Headings.written(rows, each[0], each[1]).equals(heading)).findFirst()
                .orElseThrow(() -> new Refusal("heading", "kernel.sheet.noSuch")));
    }

    private static Understanding at(Spreadsheet book, SheetShape shape, int sheet, int[] heading) {
        var headings = Headings.of(shape, book.sheets().get(sheet).rows(), heading[0], heading[1]);
        return new Understanding(book, shape, sheet, headings, headings.doubts(), false).doubting(List.of());
    }

    private int rank() {
        return headings.score(shape) - (sheet().hidden() ? HIDDEN_COUNTS_LESS : 0) + (firstRow() < rows().size() ? 2 : -6);
    }

    /** Those that are wanted and not found. */
    private List<SheetShape.Column> missing() {
        return shape.columns().stream().filter(SheetShape.Column::required).filter(column -> !headings.places().containsKey(column.name()) && !isByMonth(column.name())).toList();
    }

    private boolean isByMonth(String column) {
        return isAcross() && (column.equals(shape.monthly().month()) || column.equals(shape.monthly().amount()));
    }

    private Understanding doubting(List<Understanding> others) {
        var all = new ArrayList<>(doubts);
        if (!others.isEmpty()) {
            all.add(0, Doubt.of("sheets", others.stream().map(each -> each.sheet().name()).collect(Collectors.joining(" "))));
        }
        if (sheet().hidden()) {
            all.add(0, Doubt.of("hidden", sheet().name()));
        }
        missing().forEach(column -> all.add(Doubt.of("missing", column.title())));
        if (isAcross()) {
            all.add(Doubt.of("months", headings.months().values().stream().map(Headings.OfMonth::month).distinct().count()));
        }
        if (reading.isYearSupposed()) {
            all.add(Doubt.of("year", String.valueOf(shape.monthly().year())));
        }
        long hidden = rows().subList(Math.min(firstRow(), rows().size()), rows().size()).stream().filter(Spreadsheet.Row::hidden).count();
        if (hidden > 0) {
            all.add(Doubt.of("hiddenRows", hidden));
        }
        var groups = hasPersonAndMonth() ? reading.groups() : List.<List<Integer>>of();
        boolean repeats = false;
        if (!groups.isEmpty()) {
            all.add(Doubt.of("sums", groups.size(), groups.get(0).stream().map(String::valueOf).collect(Collectors.joining(" "))));
            repeats = reading.isRepeated();
        }
        return new Understanding(book, shape, sheet, headings, List.copyOf(all), !groups.isEmpty() && !repeats);
    }

    private boolean hasPersonAndMonth() {
        return shape.monthly() != null && missing().stream().noneMatch(column -> column.name().equals(shape.monthly().person()) || column.name().equals(shape.monthly().month()));
    }

    // choosing

    /** With the columns that were chosen, by the names of the shape; a name that is not in it stays away. */
    public Understanding with(Map<String, Integer> chosen, boolean sums) {
        var known = new LinkedHashMap<String, Integer>();
        shape.columns().forEach(column -> {
            var place = chosen.get(column.name());
            if (place != null && place >= 0 && place < SheetBounds.MOST_COLUMNS) {
                known.put(column.name(), place);
            }
        });
        boolean acrossGivenUp = shape.monthly() != null && known.containsKey(shape.monthly().month());
        return new Understanding(book, shape, sheet, new Headings(headings.first(), headings.count(), known, acrossGivenUp ? Map.of() : headings.months(), List.of()), List.of(), sums);
    }

    /** @throws Refusal at the first column that is wanted and was not chosen, or that was chosen twice */
    public Understanding checked() {
        for (var column : missing()) {
            throw new Refusal(column.name(), "kernel.sheet.columnNotChosen", column.title());
        }
        var seen = new HashSet<Integer>();
        for (var column : shape.columns()) {
            if (headings.places().containsKey(column.name()) && !seen.add(headings.places().get(column.name()))) {
                throw new Refusal(column.name(), "kernel.sheet.columnTwice", column.title());
            }
        }
        return this;
    }

    public boolean isSure() {
        return doubts.isEmpty();
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    public boolean addsUp() {
        return addUp;
    }

    public boolean hasSums() {
        return doubts.stream().anyMatch(doubt -> doubt.code().equals("sums"));
    }

    public boolean isAcross() {
        return !headings.months().isEmpty();
    }

    public Map<String, Integer> places() {
        return Map.copyOf(headings.places());
    }

    public int sheetPlace() {
        return sheet;
    }

    public String sheetName() {
        return sheet().name();
    }

    /** What the file is called, and of several sheets which is read, so that a row that is refused can be found. */
    public String named(String file) {
        return sheets().size() < 2 ? file : file + " \u00B7 " + sheetName().substring(0, Math.min(LONGEST_NAME, sheetName().length()));
    }

    public String heading() {
        return Headings.written(rows(), headings.first(), headings.count());
    }

    /** The sheets that have rows, by their place, hidden ones too. */
    public Map<Integer, String> sheets() {
        var all = new LinkedHashMap<Integer, String>();
        IntStream.range(0, book.sheets().size()).filter(each -> !book.sheets().get(each).rows().isEmpty()).forEach(each -> all.put(each, book.sheets().get(each).name()));
        return all;
    }

    /** The rows that may be its heading, one or two, with the beginning of what stands there. */
    public Map<String, String> headings() {
        var all = new LinkedHashMap<String, String>();
        for (var each : Headings.possible(rows())) {
            var text = rows().get(each[0]).cells().stream().filter(cell -> !cell.isEmpty() && !cell.merged()).map(Cell::text).collect(Collectors.joining(" "));
            all.put(Headings.written(rows(), each[0], each[1]), cut(text));
        }
        return all;
    }

    /** The columns of the sheet by their place, with their letters, their headings and the first example below them. */
    public Map<Integer, String> columnsOfSheet() {
        var all = new LinkedHashMap<Integer, String>();
        int width = rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int place = 0; place < width; place++) {
            int each = place;
            var words = new LinkedHashSet<String>();
            IntStream.range(headings.first(), Math.min(rows().size(), firstRow())).forEach(row -> words.add(rows().get(row).cell(each).text()));
            words.remove("");
            if (!words.isEmpty() || reading.data().stream().limit(EXAMPLES).anyMatch(row -> !row.cell(each).isEmpty())) {
                all.put(place, cut(Spreadsheet.letters(place) + " " + String.join(" ", words)));
            }
        }
        return all;
    }

    /** The first lines as they would be read. */
    public List<SheetReading.Line> examples() {
        return missing().isEmpty() ? read().stream().limit(EXAMPLES).toList() : List.of();
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    // reading

    private Spreadsheet.Sheet sheet() {
        return book.sheets().get(sheet);
    }

    private List<Spreadsheet.Row> rows() {
        return sheet().rows();
    }

    private int firstRow() {
        return headings.first() + headings.count();
    }

    /** The lines, one for each row or for each month of a row. @throws Refusal when there are none or too many */
    public List<SheetReading.Line> lines() {
        for (var column : missing()) {
            throw shape.refusal("columnMissing", column.title());
        }
        var lines = read();
        if (lines.isEmpty()) {
            throw shape.refusal("empty");
        }
        if (lines.size() > shape.mostRows()) {
            throw shape.refusal("tooManyRows", shape.mostRows());
        }
        return lines;
    }

    private List<SheetReading.Line> read() {
        return addUp ? reading.added() : reading.unfolded();
    }
}
