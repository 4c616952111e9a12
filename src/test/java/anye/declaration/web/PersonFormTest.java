package anye.declaration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import anye.declaration.PersonDetails;
import anye.employer.web.Difference;
import anye.kernel.web.Texts;
import anye.rules.JobCategory;
import org.junit.jupiter.api.Test;

/** Two people change the same person: the second sees both versions, and nothing that they typed is lost. */
class PersonFormTest {

    private static final PersonDetails SAVED = new PersonDetails("样例人员", "13800000003", "URBAN", "河南省郑州市金水区", "样例路3号", "UNDERGRADUATE", null, null, false, JobCategory.MANAGERIAL);

    @Test
    void what_is_the_same_is_not_shown_and_nothing_is_the_same_as_empty() {
        var form = new PersonForm();
        form.fill(SAVED);
        form.setGuardianName("");
        assertThat(form.differences(SAVED, Locale.CHINESE)).isEmpty();
    }

    @Test
    void both_versions_of_every_field_that_differs_stand_beside_each_other_in_words() {
        var form = new PersonForm();
        form.fill(SAVED);
        form.setPhone("13900000004");
        form.setHouseholdType("RURAL");
        form.setGraduate(true);
        form.setGuardianName("样例监护");
        assertThat(form.differences(SAVED, Locale.CHINESE)).containsExactly(
                new Difference("declaration.person.phone", "13800000003", "13900000004"),
                new Difference("declaration.person.householdType", Texts.of(Locale.CHINESE, "declaration.householdType.URBAN"), Texts.of(Locale.CHINESE, "declaration.householdType.RURAL")),
                new Difference("declaration.person.guardianName", "", "样例监护"),
                new Difference("declaration.person.graduate", "否", "是"));
        assertThat(form.getPhone()).as("what was typed stays").isEqualTo("13900000004");
        assertThat(form.differences(SAVED, Locale.ENGLISH)).extracting(Difference::mine).contains("Yes").noneMatch(text -> text.startsWith("declaration."));
    }

    @Test
    void every_field_of_a_person_is_compared() {
        var form = new PersonForm();
        form.fill(new PersonDetails("甲", "1", "RURAL", "乙", "丙", "JUNIOR_COLLEGE", "丁", "2", true, JobCategory.WORKER));
        assertThat(form.differences(SAVED, Locale.CHINESE)).hasSize(PersonDetails.class.getRecordComponents().length);
    }
}
