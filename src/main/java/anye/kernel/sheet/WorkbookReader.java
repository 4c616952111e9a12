package anye.kernel.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads a workbook (.xlsx, ECMA-376, transitional and strict) as it stands: which sheets are hidden, which cells are merged, what is a
 * number and what a day. Formulas are named, never computed. What no program writes, such as a cell beyond the last column, is refused.
 */
final class WorkbookReader {

    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 30;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_FORMAT = 255;
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    /** What of a format is shown as it stands, or says only how. */
    private static final Pattern SHOWN_AS_IT_STANDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** Sheets count a 29 February 1900 that there was not. */
    private static final int FIRST_RIGHT_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private final ZipFile zip;
    private final SheetBounds bounds;
    private final int mostRows;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private List<String> shared = List.of();
    private Set<Integer> days = Set.of();
    private boolean from1904;

    private WorkbookReader(ZipFile zip, SheetBounds bounds, int mostRows) {
        this.zip = zip;
        this.bounds = bounds;
        this.mostRows = mostRows;
    }

    /** @param mostRows with content; of a longer sheet no more is read */
    static Spreadsheet read(byte[] bytes, SheetShape shape, int mostRows) {
        var bounds = new SheetBounds(shape, bytes.length);
        mustHaveFewEntries(bytes, shape);
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            return new WorkbookReader(zip, bounds, mostRows).read(shape);
        } catch (IOException | XMLStreamException | IllegalArgumentException | ArithmeticException broken) {
            throw shape.refusal(FileKind.BROKEN);
        }
    }

    /** Counted before anything is made of them. */
    private static void mustHaveFewEntries(byte[] bytes, SheetShape shape) {
        int entries = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2 && ++entries > SheetBounds.MOST_ENTRIES) {
                throw shape.refusal("tooLong");
            }
        }
    }

    private Spreadsheet read(SheetShape shape) throws IOException, XMLStreamException {
        long unpacked = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            unpacked += Math.max(0, entry.getSize());
            bounds.mustUnpackTo(unpacked);
            entries.putIfAbsent(name(entry.getName()), entry);
        }
        var kind = FileKind.ofEntries(entries.keySet());
        if (kind == null && entries.values().stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            kind = FileKind.ENCRYPTED;
        }
        if (kind != null) {
            throw shape.refusal(kind);
        }
        var workbook = related("", "_rels/.rels", "officeDocument").values().stream().findFirst().orElse("xl/workbook.xml");
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        for (var part : related(folder, relations, "styles").values()) {
            days = days(part);
        }
        for (var part : related(folder, relations, "sharedStrings").values()) {
            shared = shared(part);
        }
        return new Spreadsheet(sheets(workbook, related(folder, relations, "worksheet")));
    }

    private static String name(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private BoundedXml open(String part) throws IOException, XMLStreamException {
        var entry = entries.get(part);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new BoundedXml(zip.getInputStream(entry), bounds);
    }

    /** The parts of a kind that one part names, by what it calls them. */
    private Map<String, String> related(String folder, String relations, String kind) throws IOException, XMLStreamException {
        var found = new HashMap<String, String>();
        if (!entries.containsKey(relations)) {
            return found;
        }
        try (var xml = open(relations)) {
            while (xml.next()) {
                if (xml.begins("Relationship") && xml.attribute("Type").endsWith("/" + kind)) {
                    var target = name(xml.attribute("Target"));
                    found.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return found;
    }

    private List<Spreadsheet.Sheet> sheets(String workbook, Map<String, String> parts) throws IOException, XMLStreamException {
        record Named(String name, boolean hidden, String part) {
        }
        var named = new ArrayList<Named>();
        try (var xml = open(workbook)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = xml.isTrue("date1904");
                }
                if (xml.begins("sheet") && parts.containsKey(xml.attribute("id")) && named.size() < SheetBounds.MOST_SHEETS) {
                    named.add(new Named(xml.attribute("name"), xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden"), parts.get(xml.attribute("id"))));
                }
            }
        }
        var sheets = new ArrayList<Spreadsheet.Sheet>();
        for (var each : named) {
            sheets.add(sheet(each.name(), each.hidden(), each.part()));
        }
        return sheets;
    }

    // texts and formats that cells refer to

    private List<String> shared(String part) throws IOException, XMLStreamException {
        var all = new ArrayList<String>();
        try (var xml = open(part)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    var text = text(xml, "si");
                    bounds.shared(text.length());
                    all.add(text);
                    if (all.size() > SheetBounds.MOST_SHARED) {
                        throw new IOException("too many texts");
                    }
                }
            }
        }
        return all;
    }

    /** The runs of a text one after another; how it is pronounced (rPh) is no part of it. */
    private static String text(BoundedXml xml, String until) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        boolean pronounced = false;
        while (xml.next() && !xml.ends(until)) {
            if (xml.begins("rPh") || xml.ends("rPh")) {
                pronounced = xml.begins("rPh");
            } else if (xml.begins("t") || xml.ends("t")) {
                inText = xml.begins("t") && !pronounced;
            } else if (inText && xml.isText()) {
                xml.appendTo(text, SheetReading.LONGEST_CELL + 1);
            }
        }
        return text.toString();
    }

    /** The places in the list of styles whose numbers are shown as days. */
    private Set<Integer> days(String part) throws IOException, XMLStreamException {
        var formats = new HashMap<Integer, Boolean>();
        var found = new HashSet<Integer>();
        try (var xml = open(part)) {
            boolean cells = false;
            int place = 0;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    formats.put(xml.number("numFmtId", 0), isDay(xml.attribute("formatCode")));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.begins("cellXfs");
                } else if (cells && xml.begins("xf")) {
                    int format = xml.number("numFmtId", 0);
                    if (formats.getOrDefault(format, isDay(format))) {
                        found.add(place);
                    }
                    place++;
                }
            }
        }
        return found;
    }

    /** ECMA-376 part 1, 18.8.30, with the formats of East Asia. */
    private static boolean isDay(int format) {
        return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47 || format >= 50 && format <= 58;
    }

    private static boolean isDay(String code) {
        var letters = SHOWN_AS_IT_STANDS.matcher(code.substring(0, Math.min(LONGEST_FORMAT, code.length()))).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && letters.matches("(?s).*[ymdhs].*") && !letters.contains("#");
    }

    // the cells

    private Spreadsheet.Sheet sheet(String name, boolean hidden, String part) throws IOException, XMLStreamException {
        var rows = new ArrayList<Spreadsheet.Row>();
        var merges = new ArrayList<int[]>();
        boolean whole = true;
        int number = 0;
        try (var xml = open(part)) {
            while (xml.next()) {
                if (xml.begins("row")) {
                    int next = xml.number("r", number + 1);
                    if (next <= number || next > LAST_ROW) {
                        throw new IOException("rows are not in their order");
                    }
                    number = next;
                    var row = row(xml, number);
                    if (!row.cells().isEmpty() && rows.size() < mostRows) {
                        rows.add(row);
                    } else if (!row.cells().isEmpty()) {
                        whole = false;
                        break;
                    }
                } else if (xml.begins("mergeCell")) {
                    merges.add(range(xml.attribute("ref")));
                    if (merges.size() > SheetBounds.MOST_MERGES) {
                        throw new IOException("too many merged cells");
                    }
                }
            }
        }
        return new Spreadsheet.Sheet(name, hidden, repeated(rows, merges), whole);
    }

    private Spreadsheet.Row row(BoundedXml xml, int number) throws IOException, XMLStreamException {
        boolean hidden = xml.isTrue("hidden");
        var cells = new ArrayList<Cell>();
        int place = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var address = xml.attribute("r");
                int next = address.isEmpty() ? place + 1 : place(address);
                if (next <= place) {
                    throw new IOException("cells are not in their order");
                }
                place = next;
                var cell = cell(xml);
                if (!cell.isEmpty()) {
                    bounds.mustHaveColumn(place);
                    bounds.kept(0);
                    while (cells.size() < place) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.add(cell);
                }
            }
        }
        return new Spreadsheet.Row(number, hidden, List.copyOf(cells));
    }

    private Cell cell(BoundedXml xml) throws IOException, XMLStreamException {
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        var value = new StringBuilder();
        boolean formula = false;
        boolean inValue = false;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("is")) {
                inline = text(xml, "is");
            } else if (xml.begins("v") || xml.ends("v")) {
                inValue = xml.begins("v");
            } else if (inValue && xml.isText()) {
                xml.appendTo(value, SheetReading.LONGEST_CELL + 1);
            }
        }
        return formula ? Cell.of(Cell.Type.FORMULA, "") : cell(type, style, inline == null ? value.toString() : inline);
    }

    private Cell cell(String type, int style, String value) throws IOException {
        return switch (type) {
            case "s" -> value.isEmpty() ? Cell.EMPTY : Cell.of(Cell.Type.TEXT, sharedText(value));
            case "inlineStr", "str" -> Cell.of(Cell.Type.TEXT, kept(value));
            case "b" -> Cell.of(Cell.Type.TRUTH, value.equals("1") || value.equals("true") ? "true" : value.isEmpty() ? "" : "false");
            case "e" -> Cell.of(Cell.Type.ERROR, value);
            case "d" -> Cell.of(value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?") ? Cell.Type.DAY : Cell.Type.TEXT, value.replaceFirst("T.*", ""));
            default -> value.isBlank() ? Cell.EMPTY : number(value.strip(), days.contains(style));
        };
    }

    private String sharedText(String place) throws IOException {
        if (!place.matches("\\d{1,7}") || Integer.parseInt(place) >= shared.size()) {
            throw new IOException("no such text");
        }
        return shared.get(Integer.parseInt(place));
    }

    /** The same text is kept once. */
    private String kept(String text) {
        var known = texts.putIfAbsent(text, text);
        if (known == null) {
            bounds.shared(text.length());
        }
        return known == null ? text : known;
    }

    /** Its size is looked at before it is made: a number of a few characters can have a billion digits. */
    private Cell number(String value, boolean day) throws IOException {
        if (value.length() > LONGEST_NUMBER || !value.matches("[+-]?\\d*\\.?\\d*([eE][+-]?\\d{1,3})?")) {
            throw new IOException("no number");
        }
        var number = new BigDecimal(value);
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            throw new IOException("no number of this world");
        }
        if (day && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL + 1L)) < 0) {
            return new Cell(Cell.Type.DAY, day(number.intValue(), from1904).toString(), false);
        }
        return new Cell(Cell.Type.NUMBER, kept(value), false);
    }

    /** How sheets keep a day: counted from the end of 1899, or from the beginning of 1904. */
    static LocalDate day(int serial, boolean from1904) {
        return from1904 ? SERIAL_ZERO_1904.plusDays(serial) : SERIAL_ZERO.plusDays(serial < FIRST_RIGHT_SERIAL ? serial + 1L : serial);
    }

    // addresses

    private static int place(String address) throws IOException {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IOException("no address of a cell");
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        if (column > LAST_COLUMN) {
            throw new IOException("beyond the last column");
        }
        return column - 1;
    }

    /** First row, last row, first column, last column. */
    private static int[] range(String reference) throws IOException {
        var ends = reference.split(":");
        var first = ends[0];
        var last = ends[ends.length - 1];
        return new int[] {rowOf(first), rowOf(last), place(first), Math.min(place(last), SheetBounds.MOST_COLUMNS - 1)};
    }

    private static int rowOf(String address) throws IOException {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IOException("no address of a cell");
        }
        return Integer.parseInt(parts.group(2));
    }

    /** What is merged says in each of its rows what its first cell says; a row that has nothing else stays away. */
    private List<Spreadsheet.Row> repeated(List<Spreadsheet.Row> rows, List<int[]> merges) {
        if (merges.isEmpty()) {
            return rows;
        }
        var numbers = rows.stream().map(Spreadsheet.Row::number).toList();
        var cells = new ArrayList<>(rows.stream().map(row -> new ArrayList<>(row.cells())).toList());
        for (var merge : merges) {
            int first = Collections.binarySearch(numbers, merge[0]);
            if (first < 0 || rows.get(first).cell(merge[2]).isEmpty()) {
                continue;
            }
            var said = rows.get(first).cell(merge[2]).repeated();
            for (int row = first; row < rows.size() && numbers.get(row) <= merge[1]; row++) {
                var into = cells.get(row);
                while (into.size() <= merge[3]) {
                    into.add(Cell.EMPTY);
                }
                for (int place = merge[2]; place <= merge[3]; place++) {
                    if (row != first || place != merge[2]) {
                        bounds.kept(0);
                        into.set(place, said);
                    }
                }
            }
        }
        var all = new ArrayList<Spreadsheet.Row>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(new Spreadsheet.Row(rows.get(i).number(), rows.get(i).hidden(), List.copyOf(cells.get(i))));
        }
        return all;
    }
}
