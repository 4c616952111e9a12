package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    private static final CreditCode ITS_OWN = CreditCode.of("91210302MA00XX0157");
    private static final CreditCode ANOTHER = CreditCode.of("91210304MA00XX023Y");

    @Test
    void an_employer_sees_its_own_wherever_it_is_handled_and_nothing_else() {
        var employer = Actor.employer(ITS_OWN, "鞍山样例一号制造有限公司", "样例");
        assertThat(employer.maySee(ITS_OWN, Division.of("330106"))).isTrue();
        assertThat(employer.maySee(ANOTHER, Division.of("210302"))).isFalse();
    }

    @Tag("AC-34")
    @ParameterizedTest
    @CsvSource(textBlock = """
            REVIEWER,      210302, 210302, true
            REVIEWER,      210302, 210303, false
            REVIEWER,      210302, 210300, false
            SUPERVISOR,    210300, 210302, true
            SUPERVISOR,    210300, 210402, false
            SUPERVISOR,    000000, 330106, true
            TAX,           210300, 210302, true
            ADMINISTRATOR, 000000, 210302, false
            """)
    void staff_see_what_is_handled_in_their_office(Role role, String office, String where, boolean seen) {
        assertThat(Actor.staff(1, "样例", Set.of(role), Division.of(office)).maySee(ITS_OWN, Division.of(where))).isEqualTo(seen);
    }

    @Tag("AC-39")
    @Test
    void a_window_clerk_who_acts_for_an_employer_has_its_rights_and_none_of_their_own() {
        var clerk = Actor.staff(7, "样例窗口", Set.of(Role.WINDOW_CLERK, Role.REVIEWER), Division.of("210302"));
        var acting = clerk.actingFor(new Mandate(1, 2, ITS_OWN, "鞍山样例一号制造有限公司", new BusinessYear(2025)), "样例窗口（窗口代录入，工号 7）");
        assertThat(acting.subject()).isEqualTo(clerk.subject());
        assertThat(acting.isEmployer()).isTrue();
        assertThat(acting.isStaff()).isFalse();
        assertThat(acting.maySee(ITS_OWN, Division.of("330106"))).isTrue();
        assertThat(acting.maySee(ANOTHER, Division.of("210302"))).isFalse();
        assertThat(Authorization.table().mayDo("anye.declaration.AddPlacement", acting)).isTrue();
        assertThat(Authorization.table().mayDo("anye.declaration.AddPlacement", clerk)).isFalse();
        assertThat(Authorization.table().mayDo("anye.declaration.RequestWithdrawal", acting)).isFalse();
        assertThat(Authorization.table().mayDo("anye.review.DecideCase", acting)).isFalse();
        assertThat(Authorization.table().mayOpen("/review/acceptances.xhtml", acting)).isFalse();
    }

    @Test
    void nobody_sees_nothing_and_the_system_sees_all() {
        assertThat(Actor.NOBODY.maySee(ITS_OWN, Division.NATION)).isFalse();
        assertThat(Actor.system("sender").maySee(ITS_OWN, Division.of("210302"))).isTrue();
    }
}
