package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;

import anye.testing.EveryWidth;
import anye.testing.TestDatabase;

/** What anybody does at a screen: press, type, choose, look. */
class Desk {

    final Page page;
    private boolean looking = true;

    Desk(Page page) {
        this.page = page;
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    void type(String field, String value) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field).setExact(true)).fill(value);
    }

    void choose(String field, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true)).selectOption(new SelectOption().setLabel(option));
    }

    /** The province, and of it the county: the list of counties comes with the province. */
    void choosePlace(String group, String province, String county) {
        var boxes = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + group))).getByRole(AriaRole.COMBOBOX);
        boxes.first().selectOption(new SelectOption().setLabel(province));
        boxes.last().getByText(county).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        boxes.last().selectOption(new SelectOption().setValue(boxes.last().locator("option", new Locator.LocatorOptions().setHasText(county)).first().getAttribute("value")));
    }

    void mark(String group, String option) {
        page.locator("fieldset", new Page.LocatorOptions().setHas(page.locator("legend", new Page.LocatorOptions().setHasText(group)))).getByText(option, new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    void attach(Locator field, Path... files) {
        field.setInputFiles(files);
    }

    void isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
    }

    void says(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** Keeps a picture, and asks whether everybody can use the page as it stands, at a desk and on a phone: once, as no database changes a look. */
    void look(String name) {
        if (looking && TestDatabase.ofThisRun() == TestDatabase.H2) {
            EveryWidth.assertGood(page, name);
        }
    }

    /** For a second walk over the same pages. */
    void hurry() {
        looking = false;
    }
}
