package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void a_code_is_recognised_however_it_is_copied() {
        var code = Secrets.code();
        assertThat(code).matches("([A-HJKMNP-TV-Z0-9]{7}-){3}[A-HJKMNP-TV-Z0-9]{5}");
        assertThat(Secrets.hashOfCode(code.toLowerCase().replace("-", " "))).isEqualTo(Secrets.hashOfCode(code));
        assertThat(Secrets.hashOfCode(code + "A")).isNotEqualTo(Secrets.hashOfCode(code));
    }

    @Test
    void no_two_are_the_same() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Secrets.next()).collect(Collectors.toSet())).hasSize(1000).allMatch(secret -> secret.length() == 43);
    }

    /** RFC 7636, appendix B. */
    @Test
    void the_challenge_is_that_of_the_standard() {
        assertThat(Secrets.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
