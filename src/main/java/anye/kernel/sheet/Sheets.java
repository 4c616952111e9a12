package anye.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a workbook (.xlsx), one sheet each. */
public final class Sheets {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 28;
    private static final int WIDEST = 48;

    private Sheets() {
    }

    public static byte[] write(List<Table> tables) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var book = new Workbook(bytes, "anye", "1.0")) {
            var names = new HashSet<String>();
            for (var table : tables) {
                write(book.newWorksheet(name(table.title(), names)), table);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            var head = table.columns().get(column);
            sheet.value(0, column, head.title());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, width(table, column));
            for (int row = 0; row < table.rows().size(); row++) {
                var cell = table.rows().get(row).get(column);
                if (head.number() && Neutral.isNumber(cell)) {
                    sheet.value(row + 1, column, new BigDecimal(cell));
                } else {
                    sheet.value(row + 1, column, Neutral.text(cell));
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    /** Chinese characters take two places. */
    private static double width(Table table, int column) {
        int longest = places(table.columns().get(column).title());
        for (var row : table.rows().subList(0, Math.min(100, table.rows().size()))) {
            longest = Math.max(longest, places(row.get(column)));
        }
        return Math.min(WIDEST, longest + 3);
    }

    private static int places(String text) {
        return text == null ? 0 : (int) text.chars().map(each -> each > 0x2E80 ? 2 : 1).sum();
    }

    /** What the format forbids in a name goes, and no two sheets have the same. */
    private static String name(String title, Set<String> taken) {
        var plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        var cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        var name = cut;
        for (int i = 2; !taken.add(name); i++) {
            name = cut + " " + i;
        }
        return name;
    }
}
