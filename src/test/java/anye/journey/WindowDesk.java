package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A clerk at the service window of a county's federation. */
class WindowDesk extends Desk {

    private final String address;

    WindowDesk(Page page, String address) {
        super(page);
        this.address = address;
    }

    void signIn(String staff) {
        page.navigate(address + "/sign-in/portal/sandbox-staff");
        page.getByText(staff).click();
        press("确认登录");
        page.waitForURL(Pattern.compile("/home\\.xhtml"));
    }

    void openTheWindow() {
        page.navigate(address + "/review/acceptances.xhtml");
        isAt("窗口受理");
    }

    void openTheNewest() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^打开 "))).last().click();
        isAt("受理事项");
    }

    void brings(String... papers) {
        for (var paper : papers) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(paper).setExact(true)).check();
        }
    }

    void scan(Path scan) {
        page.locator("input[type=file]").setInputFiles(scan);
        press("上传扫描件");
    }

    String code() {
        return page.locator(".code").first().innerText();
    }

    byte[] receipt() {
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^打印受理回执")));
        return page.request().get(address + link.getAttribute("href")).body();
    }

    void actsFor(String employer) {
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("窗口代录入"))).containsText(employer);
    }
}
