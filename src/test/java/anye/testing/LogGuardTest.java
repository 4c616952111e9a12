package anye.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogGuardTest {

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | java.lang.IllegalStateException: no
            true  | [SEVERE] [] Failed in RENDER_RESPONSE
            true  | found 210399199001011239 twice
            true  | found 21039919900101123X twice
            true  | found 21039919900101123X44 is a certificate, which begins with the same number
            false | [INFO] [timeMillis: 1763697744000] ready
            false | order 123456789012345678901234567890
            """)
    void a_log_may_not_tell_of_exceptions_or_persons(boolean forbidden, String line) {
        assertThat(LogGuard.offences("a harmless line\n" + line).isEmpty()).isNotEqualTo(forbidden);
    }
}
