package anye.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;

import anye.access.Actor;
import anye.access.Role;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    private static final String PLACEMENTS = "/declaration/placements.xhtml";
    private final Actor employer = Actor.employer(CreditCode.of("91210302MA00XX0157"), "鞍山样例一号制造有限公司", "经办人");

    @Test
    void an_employer_is_offered_its_placements_and_not_the_office_s_queue() {
        assertThat(Menu.entries(employer, "/")).extracting(Menu.Entry::address).contains(PLACEMENTS).noneMatch(page -> page.startsWith("/review/"));
    }

    @Test
    void nobody_is_offered_nothing() {
        assertThat(Menu.entries(Actor.NOBODY, "/")).isEmpty();
    }

    @Test
    void the_entry_of_the_page_itself_is_current_and_so_is_the_one_above_a_step_of_it() {
        assertThat(currentAt(PLACEMENTS)).isEqualTo("page");
        assertThat(currentAt("/declaration/verify.xhtml")).isEqualTo("true");
        assertThat(currentAt("/index.xhtml")).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /review/case.xhtml,       /review/queue.xhtml
            /review/absences.xhtml,   /review/queue.xhtml
            /review/reassign.xhtml,   /review/queue.xhtml
            /review/withdrawal.xhtml, /review/withdrawals.xhtml
            /review/rating.xhtml,     /review/ratings.xhtml
            /review/acceptance.xhtml, /review/acceptances.xhtml
            """)
    void a_page_belongs_to_the_entry_that_is_named_like_it_else_to_the_first_of_its_room(String here, String entry) {
        var staff = Actor.staff(1, "样例", Set.of(Role.REVIEWER, Role.SUPERVISOR), Division.of("210302"));
        assertThat(Menu.entries(staff, here).filter(each -> each.current() != null)).extracting(Menu.Entry::address).containsExactly(entry);
    }

    @Test
    void every_entry_has_its_words_in_both_languages() {
        assertThat(Menu.entries(employer, "/")).allSatisfy(entry -> {
            assertThat(Texts.of(Locale.SIMPLIFIED_CHINESE, entry.key())).isNotEqualTo(entry.key());
            assertThat(Texts.of(Locale.ENGLISH, entry.key())).isNotEqualTo(entry.key());
        });
    }

    private String currentAt(String here) {
        return Menu.entries(employer, here).filter(entry -> entry.address().equals(PLACEMENTS)).findFirst().orElseThrow().current();
    }
}
