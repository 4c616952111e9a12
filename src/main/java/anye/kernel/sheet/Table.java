package anye.kernel.sheet;

import java.util.List;

/** A list as it goes out: onto a sheet, into a file of lines, onto paper. Cells are as they are written. */
public record Table(String title, List<Column> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param number whether its cells are numbers, which a sheet can add up */
    public record Column(String title, boolean number) {
    }

    public static Column text(String title) {
        return new Column(title, false);
    }

    public static Column number(String title) {
        return new Column(title, true);
    }
}
