package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A supervisor of a city or a province at the screen. */
class SupervisorDesk extends Desk {

    private final String address;

    SupervisorDesk(Page page, String address) {
        super(page);
        this.address = address;
    }

    void signIn(String staff) {
        page.navigate(address + "/sign-in/portal/sandbox-staff");
        page.getByText(staff).click();
        press("确认登录");
        page.waitForURL(Pattern.compile("/home\\.xhtml"));
    }

    void openSupervision() {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主菜单")).getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("统管")).click();
        isAt("统管");
    }

    void open(String part) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("统管功能")).getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(part)).click();
    }

    /** What a figure says in all, without its unit. */
    String figure(String label) {
        return page.locator(".figure", new Page.LocatorOptions().setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true)))).locator("dd").first().innerText().replaceAll("\\D.*", "");
    }

    /** The cell of a line and a column. */
    String cell(String line, String column) {
        var heads = page.locator("thead th").allInnerTexts();
        return page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(line)))).first()
                .locator("th, td").nth(heads.indexOf(column)).innerText();
    }

    void importSheet(String kind, Path file) {
        mark("导入内容", kind);
        page.locator("input[type=file]").setInputFiles(file);
        press("检查，先不导入");
        isAt("导入检查结果");
    }

    byte[] download(String link) {
        var answer = page.request().get(address + page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().getAttribute("href"));
        if (answer.status() != 200) {
            throw new AssertionError(link + " answers " + answer.status());
        }
        return answer.body();
    }

    int status(String path) {
        return page.request().get(address + path).status();
    }

    void seesNoStranger(String path) {
        page.navigate(address + path);
        assertThat(page.locator("main")).containsText("没有找到您要办理的事项");
    }

    void go(String path) {
        page.navigate(address + path);
    }
}
