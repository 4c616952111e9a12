package anye.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a limit counts: never the proxy where somebody stands behind it, and never whom a stranger names. */
class ClientAddressTest {

    private static final Proxies OURS = Proxies.of("10.0.0.1, 10.0.1.0/30, fd00:1::/64");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            198.51.100.7     | -                                   | -                                       | 198.51.100.7
            198.51.100.7     | 203.0.113.9                         | -                                       | 198.51.100.7
            198.51.100.7     | -                                   | for=203.0.113.9                         | 198.51.100.7
            10.0.0.1         | -                                   | -                                       | 10.0.0.1
            10.0.0.1         | 203.0.113.9                         | -                                       | 203.0.113.9
            10.0.0.1         | 1.2.3.4, 203.0.113.9                | -                                       | 203.0.113.9
            10.0.0.1         | 1.2.3.4, 203.0.113.9, 10.0.1.3      | -                                       | 203.0.113.9
            10.0.0.1         | 1.2.3.4, 203.0.113.9, 10.0.1.4      | -                                       | 10.0.1.4
            10.0.0.1         | 1.2.3.4;203.0.113.9                 | -                                       | 10.0.0.1
            10.0.0.1         | 203.0.113.9:51234                   | -                                       | 203.0.113.9
            10.0.0.1         | 10.0.1.2, 10.0.1.1                  | -                                       | 10.0.1.2
            10.0.0.1         | 203.0.113.9, unknown, 10.0.1.2      | -                                       | 10.0.1.2
            10.0.0.1         | localhost                           | -                                       | 10.0.0.1
            10.0.0.1         | ''                                  | -                                       | 10.0.0.1
            10.0.0.1         | 999.1.1.1                           | -                                       | 10.0.0.1
            10.0.0.1         | -                                   | for=203.0.113.9;proto=https;by=10.0.0.1 | 203.0.113.9
            10.0.0.1         | -                                   | proto=https; For="203.0.113.9:47011"    | 203.0.113.9
            10.0.0.1         | -                                   | for=1.2.3.4, for=203.0.113.9            | 203.0.113.9
            10.0.0.1         | -                                   | for=203.0.113.9, for=_hidden            | 10.0.0.1
            10.0.0.1         | -                                   | for="[2001:db8:1:2:3:4:5:6]:443"        | 2001:db8:1:2::/64
            10.0.0.1         | 203.0.113.9                         | for=203.0.113.9                         | 203.0.113.9
            10.0.0.1         | 203.0.113.9                         | for=1.2.3.4                             | 10.0.0.1
            fd00:1::7        | 2001:db8:1:2:ffff::1                | -                                       | 2001:db8:1:2::/64
            fd00:1::7        | [2001:db8:1:2::9]:4711              | -                                       | 2001:db8:1:2::/64
            fd00:2::7        | 203.0.113.9                         | -                                       | fd00:2:0:0::/64
            2001:db8:1:2::1  | -                                   | -                                       | 2001:db8:1:2::/64
            ::ffff:10.0.0.1  | ::ffff:203.0.113.9                  | -                                       | 203.0.113.9
            """)
    void the_last_address_that_is_no_proxy_of_ours_asks(String peer, String forwardedFor, String forwarded, String client) {
        assertThat(ClientAddress.of(peer, headers(forwardedFor), headers(forwarded), OURS)).isEqualTo(client);
    }

    @Test
    void a_header_that_stands_twice_is_one_list() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("1.2.3.4", "203.0.113.9"), List.of(), OURS)).isEqualTo("203.0.113.9");
    }

    @Test
    void without_the_setting_nobodys_word_counts() {
        assertThat(ClientAddress.of("127.0.0.1", List.of("203.0.113.9"), List.of(), Proxies.of(""))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.gov.cn", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "fd00::/129", "10.0.0", "10.0.0.256", "*"})
    void a_list_with_anything_but_addresses_and_networks_is_refused(String list) {
        assertThatThrownBy(() -> Proxies.of("10.0.0.1," + list)).isInstanceOf(IllegalStateException.class).hasMessageContaining("anye.proxies");
    }

    private static List<String> headers(String header) {
        return header == null ? List.of() : Arrays.asList(header);
    }
}
