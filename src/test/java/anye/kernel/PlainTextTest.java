package anye.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** Written with escapes, which the test takes for what they stand for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一行                  | 一行
            一行\\r\\n二行         | 一行\\n二行
            一行\\r二行            | 一行\\n二行
            一行\\n\\r\\n\\r三行    | 一行\\n\\n\\n三行
            \\r\\n                | \\n
            a\\0b\\ac\\u007fd\\u0085e | abcde
            a\\tb                 | a\\tb
            e\\u0301              | \\u00e9
            \\uD83D\\uDE00         | \\uD83D\\uDE00
            """)
    void one_text_has_one_form(String typed, String kept) {
        assertThat(PlainText.of(written(typed))).isEqualTo(written(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"样例", "\\uD83D\\uDE00", "\\uD840\\uDC0B", "a\\nb", ""})
    void characters_are_readable(String text) {
        assertThat(PlainText.isReadable(written(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD83D", "\\uDE00", "a\\uDE00\\uD83Db", "样\\uFFFD例"})
    void half_of_a_pair_of_surrogates_is_no_character(String text) {
        assertThat(PlainText.isReadable(written(text))).isFalse();
    }

    private static String written(String escaped) {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) != '\\') {
                text.append(escaped.charAt(i));
            } else if (escaped.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append("\r\n\t\0\u0007".charAt("rnt0a".indexOf(escaped.charAt(i))));
            }
        }
        return text.toString();
    }
}
