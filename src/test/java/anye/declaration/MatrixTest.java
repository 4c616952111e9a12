package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import anye.declaration.web.MonthView;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.rules.People;
import anye.rules.Rules;
import anye.rules.YearFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 人员信息校验 says of each cell that fails what mending it would come to. */
class MatrixTest {

    private static final Division TIEDONG = Division.of("210302");

    private static Matrix matrix(YearFacts facts) {
        var law = People.tiedong(2025);
        return Matrix.of(new StoredVerdict(1, facts, Rules.verify(facts, law), TIEDONG, Instant.EPOCH), law, Months.ALL, false, Months.ALL);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 2, 0.1667
            3, 1, 0.0833
            """)
    void a_month_that_lacks_one_thing_says_how_much_that_one_would_add(int grade, int credited, String persons) {
        var facts = People.aWorkerWith(CertificateType.DISABILITY, grade, 2025).withInsurance(Months.range(2, 12), Months.ALL);
        var january = matrix(facts).rows().get(0);
        assertThat(january.failing()).isOne();
        assertThat(january.persons()).hasToString(persons);
        var cells = MonthView.of(matrix(facts), List.of(), Locale.CHINA).get(0).cells();
        assertThat(cells).filteredOn(cell -> cell.effect() != null).singleElement()
                .satisfies(cell -> assertThat(cell.effect()).contains("只差这一项", "安置核定增加" + credited + "个月", "折合" + persons + "人"));
    }

    @Test
    void a_month_that_lacks_several_things_says_that_all_of_them_are_needed() {
        var facts = People.aWorkerWith(CertificateType.DISABILITY, 3, 2025).withInsurance(Months.range(2, 12), Months.range(2, 12));
        var cells = MonthView.of(matrix(facts), List.of(), Locale.CHINA).get(0).cells();
        assertThat(cells).filteredOn(cell -> cell.effect() != null).hasSize(2).allSatisfy(cell -> assertThat(cell.effect()).contains("共有2项未通过"));
    }

    @Test
    void a_month_that_passes_says_nothing_of_the_kind() {
        var cells = MonthView.of(matrix(People.aWorkerWith(CertificateType.DISABILITY, 3, 2025)), List.of(), Locale.CHINA).get(0).cells();
        assertThat(cells).allSatisfy(cell -> assertThat(cell.effect()).isNull());
    }
}
