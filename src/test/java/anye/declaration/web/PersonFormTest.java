package anye.declaration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import anye.declaration.PersonDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 户籍地 is chosen from the divisions of today (操作手册 STEP.01); what was said before is neither lost nor taken for one. */
class PersonFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @ParameterizedTest
    @CsvSource({
            "210302, 210302, , 辽宁省/鞍山市/铁东区",
            "浙江省杭州市西湖区, 330106, , 浙江省/杭州市/西湖区",
            "330103, , 浙江省/杭州市/下城区, 浙江省/杭州市/下城区",
            "某地, , 某地, 某地",
            ", , ,"})
    void what_stands_there_is_shown_as_the_choice_or_beside_it(String kept, String chosen, String beside, String words) {
        var form = new PersonForm();
        form.fill(details(kept), TODAY);

        assertThat(form.getHouseholdDivision()).isEqualTo(chosen);
        assertThat(form.getHouseholdSaid()).isEqualTo(beside);
        assertThat(form.details().household()).as("saved as it stands").isEqualTo(words);

        form.setHouseholdDivision("410105");
        assertThat(form.details().household()).as("chosen anew").isEqualTo("河南省/郑州市/金水区");
    }

    private static PersonDetails details(String household) {
        return new PersonDetails("样例", "13800000000", null, household, "样例小区1号", null, null, null, false, null);
    }
}
