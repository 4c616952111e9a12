package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import anye.notice.Passage.Piece;

class PassageTest {

    @Test
    void an_empty_line_parts_paragraphs_and_a_line_stays_a_line() {
        var passages = Passage.of("一、申报时间\r\n三月一日起\n\u3000\n二、申报材料\n");
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).lines()).hasSize(2);
        assertThat(passages.get(1).lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            详见https://www.example.org/a?b=1。          | https://www.example.org/a?b=1
            （http://example.org/样例）                  | http://example.org/
            网址：https://example.org/x，请查看           | https://example.org/x
            see https://example.org/list.               | https://example.org/list
            """)
    void an_address_becomes_a_link_up_to_where_it_ends(String line, String link) {
        assertThat(Passage.of(line).get(0).lines().get(0)).extracting(Piece::link).contains(link);
        assertThat(String.join("", Passage.of(line).get(0).lines().get(0).stream().map(Piece::words).toList())).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            javascript:alert(1)
            <a href="javascript:alert(1)">x</a>
            data:text/html;base64,PHNjcmlwdD4=
            """)
    void nothing_that_could_run_is_a_link(String line) {
        assertThat(Passage.of(line).get(0).lines().get(0)).extracting(Piece::link).containsOnlyNulls();
    }
}
