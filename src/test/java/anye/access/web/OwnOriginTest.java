package anye.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOriginTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.xhtml", "/jakarta.faces.resource/anye.css.xhtml", "/sandbox/oidc/.well-known/openid-configuration"})
    void an_address_is_written_in_one_way(String address) {
        assertThat(OwnOrigin.isPlain(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml;jsessionid=1", "//index.xhtml", "/access//staff.xhtml", "/access/..;/index.xhtml", "/%2e%2e/WEB-INF/web.xml", "/access%2Fstaff.xhtml",
        "/access%5cstaff.xhtml", "/index.xhtml%00.css", "/%252e%252e/", "/resources/../WEB-INF/web.xml"})
    void and_in_no_other(String address) {
        assertThat(OwnOrigin.isPlain(address)).isFalse();
    }
}
