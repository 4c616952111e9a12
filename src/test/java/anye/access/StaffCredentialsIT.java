package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import anye.kernel.Division;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StaffCredentialsIT extends InContainer {

    private static final Set<Role> ROLES = Set.of(Role.REVIEWER, Role.TAX);
    private static final Division OFFICE = Division.of("210303");

    @Inject
    private CreateStaffAccount createStaffAccount;
    @Inject
    private ChangeStaffAccount changeStaffAccount;
    @Inject
    private Staff staff;
    @Inject
    private Acting acting;
    @Inject
    private Clock clock;

    @BeforeEach
    void an_administrator_acts() {
        acting.asAdministrator();
    }

    @Tag("AC-72")
    @Test
    void the_right_to_review_rests_when_the_certificate_has_expired_and_comes_back_with_its_renewal() {
        var today = LocalDate.now(clock);
        createStaffAccount.create("reviewer.with.paper", "样例审核", ROLES, OFFICE, new Credentials("样例003", today, today.plusYears(1)));
        assertThat(roles()).isEqualTo(ROLES);

        change(new Credentials("样例003", today.minusDays(1), today.plusYears(1)));
        assertThat(roles()).containsExactly(Role.TAX);
        assertThat(staff.state(row())).isEqualTo(Credentials.State.EXPIRED);

        change(new Credentials("样例004", today.plusYears(3), today.plusYears(1)));
        assertThat(roles()).isEqualTo(ROLES);
    }

    @Tag("AC-72")
    @Test
    void nobody_is_made_a_reviewer_without_a_certificate() {
        assertThatThrownBy(() -> createStaffAccount.create("reviewer.without", "样例审核", ROLES, OFFICE, Credentials.NONE))
                .hasMessage("access.credentials.certificateNumber.missing");
        assertThat(staff.find("reviewer.without")).isEmpty();
    }

    @Tag("AC-72")
    @Test
    void nobody_becomes_a_reviewer_later_without_a_certificate() {
        createStaffAccount.create("clerk.of.taxes", "样例税务", Set.of(Role.TAX), OFFICE, Credentials.NONE);
        var row = staff.find("clerk.of.taxes").orElseThrow().row();
        assertThatThrownBy(() -> changeStaffAccount.change(row.id(), row.version(), row.name(), ROLES, OFFICE, Credentials.NONE, true))
                .hasMessage("access.credentials.certificateNumber.missing");
        assertThat(staff.actor(row.id()).orElseThrow().roles()).containsExactly(Role.TAX);
    }

    private void change(Credentials credentials) {
        var row = row();
        changeStaffAccount.change(row.id(), row.version(), row.name(), ROLES, OFFICE, credentials, true);
    }

    private Set<Role> roles() {
        return staff.actor(row().id()).orElseThrow().roles();
    }

    private StaffRow row() {
        return staff.find("reviewer.with.paper").orElseThrow().row();
    }
}
