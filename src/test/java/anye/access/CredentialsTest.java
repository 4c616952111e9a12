package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;

import anye.kernel.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AC-72")
class CredentialsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Set<Role> REVIEWS = Set.of(Role.REVIEWER, Role.ADMINISTRATOR);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-30, 2027-01-01, EXPIRED
            2026-03-31, 2027-01-01, ENDING
            2027-01-01, 2026-03-30, EXPIRED
            2027-01-01, 2026-03-31, ENDING
            2027-01-01, 2026-04-29, ENDING
            2027-01-01, 2026-04-30, VALID
                      , 2027-01-01, NOT_RECORDED
            2027-01-01,           , NOT_RECORDED
                      , 2026-03-30, EXPIRED""")
    void a_certificate_and_an_agreement_hold_to_the_end_of_their_last_day(LocalDate certificate, LocalDate agreement, Credentials.State state) {
        assertThat(new Credentials("样例001", certificate, agreement).state(REVIEWS, TODAY)).isEqualTo(state);
    }

    @Test
    void what_has_expired_rests_and_the_rest_stands() {
        var expired = new Credentials("样例001", TODAY.minusDays(1), TODAY.plusYears(1));
        assertThat(expired.inForce(REVIEWS, TODAY)).containsExactly(Role.ADMINISTRATOR);
        assertThat(expired.inForce(REVIEWS, TODAY.minusDays(1))).isEqualTo(REVIEWS);
        assertThat(expired.state(Set.of(Role.TAX), TODAY)).isEqualTo(Credentials.State.NOT_NEEDED);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,       2027-01-01, 2027-01-01, certificateNumber
            样例001, -,          2027-01-01, certificateUntil
            样例001, 2027-01-01, -,          agreementUntil""")
    void who_is_to_see_cases_brings_both(String number, LocalDate certificate, LocalDate agreement, String field) {
        var typed = new Credentials(number, certificate, agreement);
        assertThatThrownBy(() -> typed.mustBeComplete(REVIEWS)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
        typed.mustBeComplete(Set.of(Role.ADMINISTRATOR));
    }
}
