package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorKeyTest {

    /** The key of RFC 6238, appendix B. */
    private static final AuthenticatorKey KEY = AuthenticatorKey.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, the rows of SHA-1; an authenticator shows the last six digits. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                     59, 94287082
             1111111109, 07081804
             1111111111, 14050471
             1234567890, 89005924
             2000000000, 69279037
            20000000000, 65353130
            """)
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(KEY.code(second / 30, 8)).isEqualTo(code);
        assertThat(KEY.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code.substring(2));
    }

    /** RFC 4648, section 10, the texts that need no padding; and the key above. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            fooba,                MZXW6YTB
            12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ
            """)
    void a_key_is_written_in_base32(String bytes, String text) {
        assertThat(AuthenticatorKey.of(bytes.getBytes(StandardCharsets.US_ASCII)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -60, false
            -30, true
              0, true
             30, true
             60, false
            """)
    void a_code_is_good_one_step_before_and_one_after_its_own(long seconds, boolean good) {
        var step = KEY.stepOf(KEY.codeAt(NOW.plusSeconds(seconds)), NOW);
        assertThat(step.isPresent()).isEqualTo(good);
        step.ifPresent(found -> assertThat(found).isEqualTo((NOW.getEpochSecond() + seconds) / 30));
    }

    @ParameterizedTest
    @CsvSource({"''", "08180", "0818040", "07081804", "０８１８０４", "81804"})
    void what_is_not_the_code_is_not_good(String typed) {
        assertThat(KEY.stepOf(typed, NOW)).isEmpty();
    }

    @Test
    void blanks_in_a_code_do_not_count_and_nothing_typed_is_wrong() {
        assertThat(KEY.stepOf(" 081 804 ", NOW)).isPresent();
        assertThat(KEY.stepOf(null, NOW)).isEmpty();
    }

    @Test
    void a_fresh_key_has_160_bits_and_no_two_are_equal() {
        var key = AuthenticatorKey.fresh();
        assertThat(key.text()).hasSize(32).isNotEqualTo(AuthenticatorKey.fresh().text());
        assertThat(key.grouped()).hasSize(39).matches("(\\w{4} ){7}\\w{4}");
    }

    @Test
    void the_address_names_issuer_account_and_key() {
        assertThat(KEY.address("安业", "zhang.san")).isEqualTo("otpauth://totp/%E5%AE%89%E4%B8%9A:zhang.san?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E5%AE%89%E4%B8%9A");
        assertThat(KEY.toString()).doesNotContain("GEZD");
    }
}
