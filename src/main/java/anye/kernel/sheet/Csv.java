package anye.kernel.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as lines (RFC 4180): written in UTF-8 with the mark by which office programs know it, read as they write it. */
public final class Csv {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final char MARK = '\uFEFF';
    private static final char[] SEPARATORS = {',', '\t', ';', '|', '\uFF0C', '\uFF1B'};
    private static final int SAMPLE = 10;
    private static final int LONGEST_LINE = 32_767;

    private Csv() {
    }

    public static byte[] write(Table table) {
        var text = new StringBuilder().append(MARK).append(line(table.columns().stream().map(Table.Column::title).toList()));
        for (var row : table.rows()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(table.columns().get(i).number() && Neutral.isNumber(row.get(i)) ? row.get(i) : Neutral.text(row.get(i)));
            }
            text.append(line(cells));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** What parts the cells of these lines: the mark that parts the first of them into most cells. A first line sep=; says so itself. */
    static char separator(String text) {
        var beginning = text.lines().limit(SAMPLE).toList();
        if (!beginning.isEmpty() && beginning.get(0).matches("\uFEFF?sep=.")) {
            return beginning.get(0).charAt(beginning.get(0).length() - 1);
        }
        char best = ',';
        long most = 0;
        for (char each : SEPARATORS) {
            long parts = beginning.stream().mapToLong(line -> outsideQuotes(line).chars().filter(one -> one == each).count()).max().orElse(0);
            if (parts > most) {
                most = parts;
                best = each;
            }
        }
        return best;
    }

    private static String outsideQuotes(String line) {
        return line.length() > LONGEST_LINE ? "" : line.replaceAll("\"[^\"]*\"", "");
    }

    /** Lines of cells, parted by commas; quotation marks may hold line ends. */
    static List<List<String>> read(String text) {
        return read(text, ',', Integer.MAX_VALUE);
    }

    /**
     * @param most lines; of a longer text no more is read
     * @throws IllegalArgumentException for a line, a cell or a number of cells that no table has
     */
    static List<List<String>> read(String text, char separator, int most) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0; i < text.length() && lines.size() < most; i++) {
            char each = text.charAt(i);
            if (cell.length() > LONGEST_LINE || cells.size() > SheetBounds.MOST_COLUMNS) {
                throw new IllegalArgumentException("no line of a table");
            }
            if (quoted) {
                if (each == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (each == '"') {
                    quoted = false;
                } else {
                    cell.append(each);
                }
            } else if (each == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (each == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (each == '\n' || each == '\r') {
                i += each == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                cells.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(cells));
                cells.clear();
            } else {
                cell.append(each);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(cell.toString());
            lines.add(List.copyOf(cells));
        }
        return lines;
    }
}
