package anye.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import anye.report.Suppression.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    /** People of each line; every line has ten units unless it has nobody. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            5 6 7,      '',    false
            4 6 7,      '0 1', false
            0 6 7,      '',    false
            0 4 9 7,    '1 3', false
            4 4 9,      '0 1', false
            1 1 1 9 8,  '0 1 2 4', false
            1 1 1 2 9,  '0 1 2 3', false
            3,          '0',   true
            3 0,        '0',   true
            5,          '',    false
            """)
    void a_small_line_is_withheld_and_with_it_the_smallest_others_that_would_give_it_away(String people, String withheld, boolean total) {
        var lines = Stream.of(people.split(" ")).mapToLong(Long::parseLong).mapToObj(each -> new Counts(each == 0 ? 0 : 10, each)).toList();
        var found = Suppression.of(lines);
        assertThat(found.withheld()).isEqualTo(Stream.of(withheld.split(" ")).filter(each -> !each.isEmpty()).map(Integer::valueOf).collect(java.util.stream.Collectors.toSet()));
        assertThat(found.total()).isEqualTo(total);
    }

    @Test
    void few_units_are_withheld_as_few_people_are() {
        assertThat(Suppression.of(List.of(new Counts(2, 60), new Counts(9, 50), new Counts(9, 90))).withheld()).containsExactlyInAnyOrder(0, 1);
    }

    /** Whoever subtracts the lines shown from a total that is shown learns of nobody's few. */
    @Test
    void what_is_withheld_can_never_be_reckoned_to_be_few_or_one_line() {
        var random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            var lines = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(each -> {
                long people = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
                return new Counts(people == 0 ? 0 : 1 + random.nextInt((int) people), people);
            }).toList();
            var found = Suppression.of(lines);
            var hidden = found.withheld().stream().map(lines::get).toList();
            assertThat(IntStream.range(0, lines.size()).filter(place -> !found.withheld().contains(place)).mapToObj(lines::get)).noneMatch(Counts::isSmall);
            if (!found.total() && !hidden.isEmpty()) {
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(hidden.stream().mapToLong(Counts::people).sum()).isGreaterThanOrEqualTo(Suppression.LEAST);
                assertThat(hidden.stream().mapToLong(Counts::units).sum()).isGreaterThanOrEqualTo(Suppression.LEAST);
            }
        }
    }
}
