package anye.kernel.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import anye.kernel.Refusal;

/**
 * What a filled-in template looks like: its columns by name with the titles that stand in its first line.
 *
 * @param words the start of the keys, up to their last dot, of what is refused: {@code empty}, {@code tooLong}, {@code tooManyRows}, {@code columnMissing}, {@code notASheet}
 * @param mostRows so many lines and no more
 */
public record SheetShape(Map<String, String> titles, String words, int mostRows) {

    public SheetShape {
        titles = new LinkedHashMap<>(titles);
    }

    public static SheetShape of(List<String> columns, UnaryOperator<String> title, String words, int mostRows) {
        var titles = new LinkedHashMap<String, String>();
        columns.forEach(column -> titles.put(column, title.apply(column)));
        return new SheetShape(titles, words, mostRows);
    }

    Refusal refusal(String what, Object... arguments) {
        return new Refusal("file", words + what, arguments);
    }
}
