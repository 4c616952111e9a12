package anye.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anye.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordTest {

    private static final String GOOD = "correct horse battery";

    @Test
    void only_the_very_password_matches() {
        var kept = Password.keep(GOOD, "zhang");
        assertThat(Password.matches(GOOD, kept)).isTrue();
        assertThat(Password.matches(GOOD + " ", kept)).isFalse();
        assertThat(Password.matches("", kept)).isFalse();
        assertThat(Password.matches(null, kept)).isFalse();
    }

    @Test
    void what_is_kept_tells_its_cost_and_not_the_password() {
        var kept = Password.keep(GOOD, "zhang");
        assertThat(kept).startsWith("pbkdf2-sha512$210000$").doesNotContain(GOOD);
        assertThat(Password.keep(GOOD, "zhang")).as("another salt each time").isNotEqualTo(kept);
    }

    @Test
    void an_account_without_a_password_is_entered_by_none() {
        assertThat(Password.matches("no such account", null)).isFalse();
        assertThat(Password.matches(null, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            elevenchars,              access.password.length
            aaaaaaaaaaaaaaaa,         access.password.weak
            my name is Zhang today,   access.password.weak
            """)
    void a_weak_one_is_refused_at_its_field(String typed, String code) {
        assertThatThrownBy(() -> Password.keep(typed, "zhang")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo("password");
        });
    }

    @ParameterizedTest
    @CsvSource({"12, true", "128, true", "129, false", "11, false"})
    void the_length_has_two_ends(int length, boolean accepted) {
        var typed = "abcdefgh".repeat(20).substring(0, length);
        if (accepted) {
            assertThat(Password.matches(typed, Password.keep(typed, "zhang"))).isTrue();
        } else {
            assertThatThrownBy(() -> Password.keep(typed, "zhang")).isInstanceOf(Refusal.class);
        }
    }
}
