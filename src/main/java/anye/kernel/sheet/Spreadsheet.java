package anye.kernel.sheet;

import java.util.List;

/** What is in a file: its sheets in their order; of a file of lines there is one, without a name. */
public record Spreadsheet(List<Sheet> sheets) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param hidden whether its program does not show it
     * @param rows those with content, merged cells repeated
     * @param whole false when it has more rows than were read
     */
    public record Sheet(String name, boolean hidden, List<Row> rows, boolean whole) {

        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** @param number in the sheet, from 1 */
    record Row(int number, boolean hidden, List<Cell> cells) {

        Cell cell(int place) {
            return place >= 0 && place < cells.size() ? cells.get(place) : Cell.EMPTY;
        }
    }

    /** A, B, … Z, AA: how programs call the columns. */
    static String letters(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letters(place / 26 - 1) + (char) ('A' + place % 26);
    }
}
