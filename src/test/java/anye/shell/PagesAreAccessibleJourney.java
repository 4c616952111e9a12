package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import anye.testing.Accessibility;
import anye.testing.InBrowser;
import anye.testing.Narrow;
import anye.testing.Once;
import anye.testing.Reflow;
import anye.testing.Screens;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that anybody may open: for everybody, at every width, in both languages. */
@InBrowser
@Once
class PagesAreAccessibleJourney {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            index,   /
            english, /index.xhtml?lang=en
            missing, /there/is/no/such/page
            """)
    void a_page_is_accessible_and_fits_a_phone(String name, String address, Page page, @Narrow Page phone) {
        page.navigate(address);
        Screens.shot(page, name);
        Accessibility.assertAccessible(page);
        assertThat(page.title()).contains(page.locator("h1").innerText());

        phone.navigate(address);
        Screens.shot(phone, name);
        Reflow.assertFits(phone);
        Accessibility.assertAccessible(phone);
    }
}
