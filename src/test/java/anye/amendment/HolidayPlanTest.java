package anye.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import anye.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayPlanTest {

    private static final String PUBLIC = "2027-01-01 休\n2027-05-01 休\n2027-05-02 休\n2027-10-01 休\n2027-10-02 休\n2027-10-03 休\n";

    @Test
    void a_plan_is_read_in_chinese_and_in_english_and_stays_the_same_when_kept() {
        var plan = HolidayPlan.read(2027, PUBLIC + "2027-02-06,off\n\n2027-02-14;班\n2027-10-09 work");
        assertThat(plan.off()).hasSize(7).contains(LocalDate.of(2027, 2, 6));
        assertThat(plan.work()).containsExactlyInAnyOrder(LocalDate.of(2027, 2, 14), LocalDate.of(2027, 10, 9));
        assertThat(HolidayPlan.parse(2027, HolidayPlan.write(plan))).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-30 休               | amendment.plan.line
            2027-02-06                  | amendment.plan.line
            2027-02-06 放假             | amendment.plan.line
            2028-02-06 休               | amendment.plan.otherYear
            2027-02-10 班               | amendment.plan.fault
            2027-01-02 休/2027-01-02 班 | amendment.plan.fault
            """)
    void a_line_that_cannot_be_is_named(String lines, String code) {
        assertThatThrownBy(() -> HolidayPlan.read(2027, PUBLIC + lines.replace('/', '\n'))).isInstanceOf(Refusal.class).hasMessage(code);
    }

    @Test
    void a_plan_without_a_public_holiday_is_not_complete() {
        assertThatThrownBy(() -> HolidayPlan.read(2027, PUBLIC.replace("2027-05-02 休\n", ""))).hasMessage("amendment.plan.incomplete");
        assertThatThrownBy(() -> HolidayPlan.read(2027, " ")).hasMessage("amendment.plan.missing");
    }
}
