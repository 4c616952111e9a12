package anye.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;


/** A reviewer of a county's federation at the screen. */
class ReviewerDesk extends Desk {

    /** More than any page has. */
    private static final int MOST_FIELDS = 300;

    private final String address;

    ReviewerDesk(Page page, String address) {
        super(page);
        this.address = address;
    }

    void signIn(String staff) {
        page.navigate(address + "/sign-in/portal/sandbox-staff");
        page.getByText(staff).click();
        press("确认登录");
        page.waitForURL(Pattern.compile("/(home|review/queue)\\.xhtml"));
    }

    void openTheCaseOf(Person person) {
        page.navigate(address + "/review/queue.xhtml");
        look("queue");
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(person.masked())).getByRole(AriaRole.LINK).first().click();
        says(person.name());
    }

    /** The first of an employer's. */
    void openTheCaseAt(String employer) {
        page.navigate(address + "/review/queue.xhtml");
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(employer)).getByRole(AriaRole.LINK).first().click();
        isAt("人工审核");
    }

    /** Goes from field to field until the wanted one has the focus, and presses it. */
    void byKeyboard(String wanted) {
        byKeyboard(wanted, "Enter");
    }

    void byKeyboard(String wanted, String key) {
        for (int i = 0; i < MOST_FIELDS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError(wanted + " cannot be reached by the keyboard");
    }

    void approveAll(String question) {
        decision(question).getByText("全部通过").first().click();
    }

    void decideMonth(String question, int month, boolean approved) {
        var details = decision(question).locator("details").last();
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        decision(question).getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + month + " ?月"))).getByText(approved ? "通过" : "不通过", new Locator.GetByTextOptions().setExact(true)).click();
    }

    Locator decision(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(question))).first();
    }

    void eachMonth(String question) {
        decision(question).getByText("逐月审核", new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    void giveReason(String question) {
        decision(question).getByRole(AriaRole.COMBOBOX).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        decision(question).getByRole(AriaRole.TEXTBOX).fill("请补充该月加盖公章的社会保险缴费凭证。");
    }
}
