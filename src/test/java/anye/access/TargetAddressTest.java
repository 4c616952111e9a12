package anye.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/access/staff.xhtml", "/access/staff-account.xhtml?id=17", "/index.xhtml?lang=en&q=%E7%94%B2",
        "/index.xhtml?back=/access/staff.xhtml"})
    void a_page_of_ours_is_where_one_goes(String asked) {
        assertThat(TargetAddress.of(asked)).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/index.xhtml", "///evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example",
        "javascript:alert(1)", "/index.xhtml\r\nSet-Cookie: a=b", "/index.xhtml%0d%0aSet-Cookie:a=b", "/index.xhtml?a=%0d%0ab", "/index.xhtml?a=%250d%250ab",
        "/%5cevil.example", "/%255cevil.example", "/%2fevil.example", "/%2e%2e/evil", "/../evil", "/./index.xhtml", "index.xhtml", "@evil.example", "/@evil.example",
        "/ındex.xhtml", "/index.xhtml#//evil", " /index.xhtml", "/index.xhtml;jsessionid=1", "/sign-in/portal/other", "/sign-in/out", "/sandbox/oidc/authorize",
        "/no-such-page.xhtml", "/index.xhtml?%", "", "?", "/\tindex.xhtml", "http:/index.xhtml", "//index.xhtml"})
    void anything_else_is_dropped(String asked) {
        assertThat(TargetAddress.of(asked)).isEmpty();
    }

    @Test
    void nothing_asked_or_too_much_asked_is_nothing() {
        assertThat(TargetAddress.of(null)).isEmpty();
        assertThat(TargetAddress.of("/index.xhtml?" + "a".repeat(1000))).isEmpty();
    }

    @Test
    void who_asked_for_nothing_lands_on_a_page_they_may_open() {
        assertThat(TargetAddress.home(Actor.NOBODY)).isEqualTo("/index.xhtml");
        var administrator = Actor.staff(1, "样例", java.util.Set.of(Role.ADMINISTRATOR), anye.kernel.Division.NATION);
        assertThat(TargetAddress.home(administrator)).satisfies(page -> assertThat(Authorization.table().mayOpen(page, administrator)).isTrue());
    }
}
