package anye.kernel.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.kernel.Refusal;
import anye.kernel.web.Texts;

/**
 * What an import wants of a sheet: its columns, each with the headings under which programs and people put it.
 *
 * @param words the start of the keys, up to their last dot, of what is refused: {@code empty}, {@code tooLong}, {@code tooManyRows}, {@code columnMissing}, {@code notASheet}
 * @param mostRows so many lines and no more
 * @param monthly null for an import without months
 */
public record SheetShape(List<Column> columns, String words, int mostRows, Monthly monthly) {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    /** A unit or a remark in brackets, marks of what is required, blanks and line ends: none tells one column from another. */
    private static final Pattern BESIDES = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|\\u3010[^\\u3011]*\\u3011|[\\s*:\\u2605\\u25B2.,;_/\\\\-]|\\p{Cf}");

    public SheetShape {
        columns = List.copyOf(columns);
    }

    /** How a cell is read. A NUMBER is that of a document, and so no number to reckon with. */
    public enum Kind { TEXT, NUMBER, MONTH, DAY, AMOUNT, YES_NO }

    /**
     * @param headings those that mean it and nothing else
     * @param likely those that mean it in some sheets, so that it is asked
     * @param amounts those of a sum of money that is paid when the answer is yes
     */
    public record Column(String name, String title, Kind kind, boolean required, Set<String> headings, Set<String> likely, Set<String> amounts) {

        /** @param key the message key of its title; with .headings, .likely and .amounts its other names, each parted by | */
        public static Column of(String name, Kind kind, boolean required, String key) {
            var titles = LANGUAGES.stream().map(language -> Texts.of(language, key));
            return new Column(name, Texts.of(LANGUAGES.get(0), key), kind, required, Stream.concat(titles.map(SheetShape::plain), names(key + ".headings")).collect(Collectors.toSet()),
                    names(key + ".likely").collect(Collectors.toSet()), names(key + ".amounts").collect(Collectors.toSet()));
        }

        boolean isSurely(String heading) {
            return headings.contains(heading) || amounts.contains(heading);
        }
    }

    /** Of an import with one line for a person and month: the columns of both, that of the amount of the month, and the year that is meant where none is named. */
    public record Monthly(String person, String month, String amount, int year) {
    }

    private static Stream<String> names(String key) {
        return Texts.has(key) ? words(key).map(SheetShape::plain) : Stream.empty();
    }

    /** The words that a text lists, in both languages. */
    static Stream<String> words(String key) {
        return LANGUAGES.stream().flatMap(language -> Arrays.stream(Texts.of(language, key).split("\\|"))).map(String::strip);
    }

    /** A heading as it is compared: half width, without what stands besides. */
    static String plain(String heading) {
        return BESIDES.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    Column column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    Refusal refusal(String what, Object... arguments) {
        return new Refusal("file", words + what, arguments);
    }

    /** A file of another kind is named for what it is. */
    Refusal refusal(FileKind kind) {
        return new Refusal("file", "kernel.sheet.kind." + kind);
    }
}
