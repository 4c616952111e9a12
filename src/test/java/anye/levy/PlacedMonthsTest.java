package anye.levy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedMonthsTest {

    /** The third row is a graduate of grade 3 with seven months, whose whole year counts; the fourth one of grade 2. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  0,  0,  0
            8,  16, 8,  0
            7,  12, 5,  2
            7,  24, 12, 0
            20, 26, 6,  14
            9,  9,  0,  9
            """)
    void confirmed_and_credited_months_become_the_two_rows(int confirmed, int credited, int severe, int mild) {
        var placed = PlacedMonths.of(confirmed, credited);
        assertThat(placed).isEqualTo(new PlacedMonths(severe, mild));
        assertThat(2 * placed.severe() + placed.mild()).isEqualTo(credited);
    }
}
