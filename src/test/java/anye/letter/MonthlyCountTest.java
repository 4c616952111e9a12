package anye.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import anye.declaration.CountedMonths;
import anye.kernel.Months;
import anye.letter.LetterContent.MonthLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyCountTest {

    /** Nobody doubled; grade 2 for half a year; a graduate of six months who is credited with twelve; nobody at all. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 12, 0,  12
            1, 12, 6,  18
            7, 12, 0,  12
            1, 6,  0,  12
            7, 6,  0,  0""")
    void people_who_are_alike_count_as_if_each_were_counted(int from, int to, int doubledTo, int credited) {
        var months = Months.range(from, to);
        var doubled = doubledTo == 0 ? Months.NONE : Months.range(1, doubledTo);
        var together = MonthlyCount.ofMonths(List.of(new CountedMonths(3, months, doubled, credited)));
        assertThat(together).isEqualTo(MonthlyCount.ofMonths(Collections.nCopies(3, new CountedMonths(1, months, doubled, credited))));
        assertThat(together.stream().mapToInt(MonthLine::credited).sum()).isEqualTo(3 * credited);
        assertThat(together.stream().mapToInt(MonthLine::persons).sum()).isEqualTo(3 * months.count());
    }
}
