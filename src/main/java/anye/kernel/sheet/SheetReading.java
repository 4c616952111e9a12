package anye.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.kernel.Refusal;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a filled-in template, .xlsx or lines: what a file is, its content says and not its name. Everything is bounded
 * before it is taken apart: bytes, what they unpack to, rows, and the length of a cell.
 */
public final class SheetReading {

    public static final int LONGEST = 10 * 1024 * 1024;
    public static final int LONGEST_CELL = 200;
    /** Stands for a cell that a formula would fill: what it would come to is not known here. */
    public static final String FORMULA = "\u0000formula";

    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 40;

    /** @param number of the line in the file, from 1 */
    public record Line(int number, Map<String, String> cells) {
    }

    private SheetReading() {
    }

    /** @throws Refusal in the words of the shape for a file that is not what the template is */
    public static List<Line> read(byte[] bytes, SheetShape shape) {
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw shape.refusal(bytes.length == 0 ? "empty" : "tooLong");
        }
        return named(bytes[0] == 'P' && bytes.length > 1 && bytes[1] == 'K' ? workbook(bytes, shape) : Csv.read(text(bytes, shape)), shape);
    }

    /** The first line names the columns, in whatever order; a column of another name is not ours. */
    private static List<Line> named(List<List<String>> rows, SheetShape shape) {
        if (rows.isEmpty()) {
            throw shape.refusal("empty");
        }
        var places = new HashMap<String, Integer>();
        var titles = rows.get(0).stream().map(String::strip).toList();
        shape.titles().forEach((column, title) -> {
            int place = titles.indexOf(title);
            if (place < 0) {
                throw shape.refusal("columnMissing", title);
            }
            places.put(column, place);
        });
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                var cells = new HashMap<String, String>();
                places.forEach((column, place) -> cells.put(column, place < row.size() ? row.get(place).strip() : ""));
                lines.add(new Line(i + 1, cells));
            }
        }
        if (lines.isEmpty()) {
            throw shape.refusal("empty");
        }
        if (lines.size() > shape.mostRows()) {
            throw shape.refusal("tooManyRows", shape.mostRows());
        }
        return lines;
    }

    /** UTF-8, or as office programs in China save it; anything else is no text. */
    private static String text(byte[] bytes, SheetShape shape) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
                if (text.codePoints().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
                    throw shape.refusal("notASheet");
                }
                return text;
            } catch (CharacterCodingException another) {
                // the next one
            }
        }
        throw shape.refusal("notASheet");
    }

    private static List<List<String>> workbook(byte[] bytes, SheetShape shape) {
        mustUnpackSmall(bytes, shape);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = book.getFirstSheet().openStream()) {
            var read = new ArrayList<List<String>>();
            rows.limit(shape.mostRows() + 2L).forEach(row -> {
                while (read.size() < row.getRowNum() - 1 && read.size() <= shape.mostRows()) {
                    read.add(List.of());
                }
                read.add(cells(row));
            });
            return read;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw shape.refusal("notASheet");
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(MOST_COLUMNS, row.getCellCount()); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return cells;
    }

    private static String cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return FORMULA;
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText();
    }

    /** A small file that unpacks to a flood is refused before anybody reads it. */
    private static void mustUnpackSmall(byte[] bytes, SheetShape shape) {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw shape.refusal("tooLong");
                }
                try (var content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw shape.refusal("tooLong");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw shape.refusal("notASheet");
        }
        if (parts == 0) {
            throw shape.refusal("notASheet");
        }
    }
}
