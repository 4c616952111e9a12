package anye.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The shortest ways in, for journeys that are about something else; each ends on the home page. */
public final class SignIn {

    private static final Pattern HOME = Pattern.compile("/home\\.xhtml(\\?.*)?$");

    private SignIn() {
    }

    /** @param name of a sample employer, as the first page offers it */
    public static void asEmployer(Page page, String name) {
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        confirm(page);
    }

    /** @param name of a sample member of staff, as the pretend portal offers it */
    public static void asStaff(Page page, String name) {
        page.navigate("/sign-in/portal/sandbox-staff");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name)).check();
        confirm(page);
    }

    private static void confirm(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认登录")).click();
        assertThat(page).hasURL(HOME);
    }
}
