package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import com.nimbusds.jose.JWSAlgorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A portal vouches for the units of its own division, the national one for all. */
class PortalDivisionTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            000000, 91210302MA00XX0157, -,      true
            000000, 91330106MA00XX031B, 330106, true
            210000, 91210302MA00XX0157, -,      true
            210000, 91210302MA00XX0157, 210302, true
            210000, 91210302MA00XX0157, 330106, false
            210000, 91330106MA00XX031B, -,      false
            210000, 91330106MA00XX031B, 210302, false
            330000, 91330106MA00XX031B, -,      true
            210300, 91210302MA00XX0157, 210302, true
            210300, 1221030000XX000788, -,      true
            210100, 91210302MA00XX0157, -,      false
            210100, 91210302MA00XX0157, 210102, false
            210302, 91210302MA00XX0157, 210302, true
            210303, 91210302MA00XX0157, -,      false
            210000, 91100000MA00XX816G, -,      false
            210000, 91100000MA00XX816G, 210302, true
            210000, 91100000MA00XX816G, 330106, false
            000000, 91100000MA00XX816G, -,      true
            """)
    void whom_it_may_sign_in(String portal, String code, String said, boolean may) {
        assertThat(PortalSignIn.mayVouchFor(portal(Division.of(portal)), CreditCode.of(code), said == null ? null : Division.of(said))).isEqualTo(may);
    }

    private static Portal portal(Division division) {
        return new Portal("sample", "样例", URI.create("https://portal.example"), "anye", "secret", URI.create("https://anye.example/sign-in/callback/sample"), division,
                Set.of(JWSAlgorithm.RS256), false, new Portal.Claims("credit_code", "unit_name", "unit_type", "division", "handler_name", "handler_phone", "person_kind"));
    }
}
