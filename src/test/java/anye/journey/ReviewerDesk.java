package anye.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;


/** A reviewer of a county's federation at the screen. */
class ReviewerDesk extends Desk {

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
