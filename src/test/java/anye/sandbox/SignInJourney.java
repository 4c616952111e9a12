package anye.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import anye.testing.InBrowser;
import anye.testing.SignIn;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in by the portal and going out again, as a person sees it. */
@InBrowser
class SignInJourney {

    private static final String EMPLOYER = "杭州样例三号科技有限公司";
    private static final Pattern HOME = Pattern.compile("/home\\.xhtml");

    @Tag("AC-01")
    @Tag("AC-02")
    @Test
    void an_employer_finds_the_item_at_the_portal_and_comes_in(Page page) {
        page.navigate("/sandbox/portal.xhtml");
        page.getByLabel("选择地区").selectOption("330106");
        page.getByLabel("搜索办事事项").fill("按比例");
        press(page, "搜索");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我要申报")).click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(EMPLOYER)).check();
        press(page, "确认登录");
        assertThat(page).hasURL(HOME);
        assertThat(page.getByRole(AriaRole.BANNER)).containsText(EMPLOYER);
    }

    @Tag("AC-01")
    @Test
    void the_national_platform_leads_to_the_item_of_the_chosen_place(Page page) {
        page.navigate("/sandbox/portal.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("浙江省杭州市西湖区")).click();
        assertThat(page.locator("#item").locator("xpath=..")).containsText("浙江省杭州市西湖区");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我要申报"))).hasAttribute("href", "/sign-in/portal/sandbox?to=/home.xhtml");
    }

    @Test
    void a_newcomer_is_a_sample_employer_two_clicks_after_the_first_page(Page page) {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(EMPLOYER)).click();
        press(page, "确认登录");
        assertThat(page.getByRole(AriaRole.BANNER)).containsText(EMPLOYER);
    }

    @Test
    void two_tabs_that_come_in_at_once_both_arrive(BrowserContext person) {
        var first = person.newPage();
        var second = person.newPage();
        first.navigate("/sign-in/portal/sandbox");
        second.navigate("/sign-in/portal/sandbox");
        press(first, "确认登录");
        assertThat(first).hasURL(HOME);
        press(second, "确认登录");
        assertThat(second).hasURL(HOME);
        first.reload();
        assertThat(first).hasURL(HOME);
    }

    @Test
    void who_goes_out_is_out_and_the_way_back_shows_nothing(Page page) {
        SignIn.asStaff(page, "审核员（杭州市西湖区）");
        page.navigate("/review/queue.xhtml");
        assertThat(heading(page)).hasText("待办审核");
        press(page, "退出");
        assertThat(page.getByRole(AriaRole.BANNER)).not().containsText("审核员");
        page.navigate("/review/queue.xhtml");
        assertThat(heading(page)).hasText("登录");
        page.goBack();
        page.goBack();
        assertThat(heading(page)).not().hasText("待办审核");
    }

    @Test
    void an_employer_finds_no_page_of_the_office(Page page) {
        SignIn.asEmployer(page, EMPLOYER);
        page.navigate("/review/queue.xhtml");
        assertThat(heading(page)).hasText("没有找到这个页面");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
