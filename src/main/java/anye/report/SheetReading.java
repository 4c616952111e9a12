package anye.report;

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
final class SheetReading {

    static final int LONGEST = 10 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    static final int LONGEST_CELL = 200;

    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 40;
    /** Stands for a cell that a formula would fill: what it would come to is not known here. */
    static final String FORMULA = "\u0000formula";

    /** @param number of the line in the file, from 1 */
    record Line(int number, Map<String, String> cells) {
    }

    private SheetReading() {
    }

    /** @throws Refusal report.import.* for a file that is not what the template is */
    static List<Line> read(byte[] bytes, ImportKind kind) {
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw refusal(bytes.length == 0 ? "empty" : "tooLong");
        }
        return named(bytes[0] == 'P' && bytes.length > 1 && bytes[1] == 'K' ? workbook(bytes) : Csv.read(text(bytes)), kind);
    }

    /** The first line names the columns, in whatever order; a column of another name is not ours. */
    private static List<Line> named(List<List<String>> rows, ImportKind kind) {
        if (rows.isEmpty()) {
            throw refusal("empty");
        }
        var places = new HashMap<String, Integer>();
        for (var column : kind.columns()) {
            int place = rows.get(0).stream().map(String::strip).toList().indexOf(ImportKind.title(column));
            if (place < 0) {
                throw refusal("columnMissing", ImportKind.title(column));
            }
            places.put(column, place);
        }
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
            throw refusal("empty");
        }
        if (lines.size() > MOST_ROWS) {
            throw refusal("tooManyRows", MOST_ROWS);
        }
        return lines;
    }

    /** UTF-8, or as office programs in China save it; anything else is no text. */
    private static String text(byte[] bytes) {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                var text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
                if (text.codePoints().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
                    throw refusal("notASheet");
                }
                return text;
            } catch (CharacterCodingException another) {
                // the next one
            }
        }
        throw refusal("notASheet");
    }

    private static List<List<String>> workbook(byte[] bytes) {
        mustUnpackSmall(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = book.getFirstSheet().openStream()) {
            var read = new ArrayList<List<String>>();
            rows.limit(MOST_ROWS + 2L).forEach(row -> {
                while (read.size() < row.getRowNum() - 1 && read.size() <= MOST_ROWS) {
                    read.add(List.of());
                }
                read.add(cells(row));
            });
            return read;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw refusal("notASheet");
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
    private static void mustUnpackSmall(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw refusal("tooLong");
                }
                try (var content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw refusal("tooLong");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refusal("notASheet");
        }
        if (parts == 0) {
            throw refusal("notASheet");
        }
    }

    static Refusal refusal(String what, Object... arguments) {
        return new Refusal("file", "report.import." + what, arguments);
    }
}
