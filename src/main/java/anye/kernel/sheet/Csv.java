package anye.kernel.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as lines (RFC 4180), in UTF-8 with the mark by which office programs know it. */
public final class Csv {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final char MARK = '\uFEFF';

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

    /** Lines of cells; quotation marks may hold line ends. */
    static List<List<String>> read(String text) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0; i < text.length(); i++) {
            char each = text.charAt(i);
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
            } else if (each == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (each == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(cells));
                cells.clear();
            } else if (each != '\r') {
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
