package anye.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralTest {

    @ParameterizedTest
    @CsvSource({"=1+1, true", "+86, true", "-5, true", "@cmd, true", "＝1, true", "甲=乙, false", "5, false"})
    void a_cell_that_a_sheet_would_reckon_with_is_written_as_text(String typed, boolean neutralised) {
        var written = (neutralised ? "'" : "") + typed;
        assertThat(Neutral.text(typed)).isEqualTo(written);
        var table = new Table("x", List.of(Table.text("a"), Table.number("b")), List.of(List.of(typed, "-5")));
        assertThat(Csv.read(new String(Csv.write(table), StandardCharsets.UTF_8)).get(1)).containsExactly(written, "-5");
    }
}
