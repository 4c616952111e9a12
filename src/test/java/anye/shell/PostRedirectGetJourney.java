package anye.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import anye.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser goes back to every page, and opens every page anew, without asking whether a form is to be sent again. */
@InBrowser
@Once
class PostRedirectGetJourney {

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOBODY,        /access/sign-in.xhtml,              account
            NOBODY,        /access/set-password.xhtml,         account
            NOBODY,        /window/look.xhtml,                 code
            EMPLOYER,      /declaration/add.xhtml,             idNumber
            EMPLOYER,      /levy/relief/apply.xhtml,           reason
            ADMINISTRATOR, /notice/write.xhtml,                title
            ADMINISTRATOR, /amendment/holidays.xhtml,          plan
            """)
    void a_refused_form_stays_with_its_errors_and_all_that_was_typed(String who, String address, String field, Page page) {
        signIn(who, page);
        page.navigate(address);
        page.locator("#" + field).fill("回退不丢失");
        page.locator("main form[method=post] [type=submit]").first().click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#" + field)).hasValue("回退不丢失");

        page.navigate("/accessibility.xhtml");
        page.goBack();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#" + field)).hasValue("回退不丢失");

        page.reload();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#" + field)).hasValue("回退不丢失");

        page.goBack();
        assertThat(page.locator("main form[method=post]").first()).isVisible();
    }

    private static void signIn(String who, Page page) {
        if (who.equals("EMPLOYER")) {
            SignIn.asEmployer(page, "杭州样例四号助残服务中心");
        } else if (who.equals("ADMINISTRATOR")) {
            SignIn.asStaff(page, "系统管理员（演示）");
        }
    }

    @Test
    void what_was_done_is_not_done_again_by_going_back_and_forth(Page page) {
        SignIn.asStaff(page, "系统管理员（演示）");
        page.navigate("/notice/write.xhtml");
        page.locator("#title").fill("回退不重复");
        page.locator("#body").fill("演示");
        page.locator("#save").click();
        assertThat(page.locator(".news")).isVisible();
        page.goBack();
        assertThat(page.locator("#title")).isVisible();
        page.goForward();
        page.reload();
        page.navigate("/notice/manage.xhtml?search=" + "回退不重复");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("回退不重复")))).hasCount(1);
    }

    /** Where no script holds the second click back. */
    @Test
    void a_form_that_is_sent_twice_at_once_is_done_once(Server server) {
        var administrator = new Visitor(server.address()).signedIn("sandbox-staff", "系统管理员");
        var page = administrator.get("/notice/write.xhtml");
        var typed = Map.of("title", List.of("双击不重复"), "body", List.of("演示"));
        var answers = IntStream.range(0, 4).parallel().mapToObj(click -> administrator.send(page.address(), page.forms().get(0), "save", typed)).toList();
        assertThat(answers).extracting(answer -> answer.location().replace(server.address(), "")).hasSameElementsAs(List.of(answers.get(0).location().replace(server.address(), "")));
        assertThat(administrator.get("/notice/manage.xhtml?search=" + URLEncoder.encode("双击不重复", StandardCharsets.UTF_8)).page().select("tbody tr")).hasSize(1);
    }

    @Test
    void two_tabs_do_not_mix(Page one) {
        var other = one.context().newPage();
        fail(one, "甲");
        fail(other, "乙");
        one.reload();
        assertThat(one.locator("#account")).hasValue("甲");
        assertThat(other.locator("#account")).hasValue("乙");
    }

    private static void fail(Page page, String account) {
        page.navigate("/access/sign-in.xhtml");
        page.locator("#account").fill(account);
        page.locator("main form[method=post] [type=submit]").first().click();
        assertThat(page.locator(".error-summary")).isVisible();
    }
}
