package anye.kernel.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import anye.kernel.Refusal;

/**
 * Reads a stranger's sheet, .xlsx or lines: what a file is, its content says and not its name. Everything is bounded before it is
 * taken apart: bytes, what they unpack to, rows, columns, the length of a cell, the time, and how many are read at once.
 */
public final class SheetReading {

    public static final int LONGEST = 10 * 1024 * 1024;
    public static final int LONGEST_CELL = 200;
    /** Stands for a cell that a formula would fill: what it would come to is not known here. */
    public static final String FORMULA = "\u0000formula";
    /** Stands for the number of a document that a sheet keeps as a number: of more than 15 digits the last are lost. */
    public static final String NUMBER = "\u0000numberCut";
    /** Stands for an amount that several rows share by being merged. */
    public static final String MERGED = "\u0000merged";

    private static final String UNREAD = "\u0000";
    /** Titles, notes and totals stand about the lines. */
    private static final int ROWS_BESIDES = 500;
    private static final int AT_ONCE = 3;
    private static final int SECONDS_TO_WAIT = 30;
    private static final Semaphore READERS = new Semaphore(AT_ONCE, true);
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");

    /** @param number of the line in the file, from 1 */
    public record Line(int number, Map<String, String> cells) {
    }

    private SheetReading() {
    }

    /** Why a cell was not read, as the end of a message key; null when it was. */
    public static String unread(String cell) {
        return cell != null && cell.startsWith(UNREAD) ? cell.substring(UNREAD.length()) : null;
    }

    /** The lines of a sheet that is understood without asking, or else as it is likely meant. @throws Refusal in the words of the shape */
    public static List<Line> read(byte[] bytes, SheetShape shape) {
        return understand(bytes, shape).lines();
    }

    /** How a file is likely meant. @throws Refusal in the words of the shape for a file that is none */
    public static Understanding understand(byte[] bytes, SheetShape shape) {
        return Understanding.of(open(bytes, shape), shape);
    }

    /** The same of the sheet and the heading that were chosen, null for the likeliest. @throws Refusal kernel.sheet.noSuch when they are not in it */
    public static Understanding understand(byte[] bytes, SheetShape shape, Integer sheet, String heading) {
        return Understanding.of(open(bytes, shape), shape, sheet, heading);
    }

    /** @throws Refusal in the words of the shape for a file that is no sheet */
    public static Spreadsheet open(byte[] bytes, SheetShape shape) {
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw shape.refusal(bytes.length == 0 ? "empty" : "tooLong");
        }
        var kind = FileKind.of(bytes);
        if (kind != null) {
            throw shape.refusal(kind);
        }
        try {
            if (!READERS.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new Refusal("file", "kernel.sheet.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("file", "kernel.sheet.busy");
        }
        try {
            int mostRows = shape.mostRows() + ROWS_BESIDES;
            return bytes[0] == 'P' && bytes.length > 1 && bytes[1] == 'K' ? WorkbookReader.read(bytes, shape, mostRows) : lines(bytes, shape, mostRows);
        } finally {
            READERS.release();
        }
    }

    private static Spreadsheet lines(byte[] bytes, SheetShape shape, int mostRows) {
        var text = text(bytes, shape);
        var bounds = new SheetBounds(shape, bytes.length);
        var rows = new ArrayList<Spreadsheet.Row>();
        try {
            int number = 0;
            for (var cells : Csv.read(text, Csv.separator(text), mostRows + 1)) {
                number++;
                var row = cells.stream().map(SheetReading::cell).toList();
                row.forEach(cell -> bounds.kept(cell.text().length()));
                bounds.mustEnd();
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Spreadsheet.Row(number, false, row));
                }
            }
            return new Spreadsheet(List.of(new Spreadsheet.Sheet("", false, rows, number <= mostRows)));
        } catch (IllegalArgumentException noTable) {
            throw shape.refusal("notASheet");
        }
    }

    /** What stands as ="2103…" is said to be text. */
    private static Cell cell(String written) {
        var text = written.strip();
        var kept = KEPT_AS_TEXT.matcher(text);
        return kept.matches() ? Cell.of(Cell.Type.TEXT, kept.group(1)) : Cell.of(Cell.Type.LINE, text);
    }

    /** In UTF-16 with its mark, in UTF-8, or as office programs in China save it; anything else is no text. */
    private static String text(byte[] bytes, SheetShape shape) {
        boolean sixteen = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        for (var charset : sixteen ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
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
}
