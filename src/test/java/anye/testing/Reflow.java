package anye.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;

/** That nothing has to be scrolled sideways on a narrow page (WCAG 1.4.10). */
public final class Reflow {

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth)
                .slice(0, 8).map(e => e.outerHTML.slice(0, 120) + ' ends at ' + Math.round(e.getBoundingClientRect().right))
                .concat('the page is ' + document.documentElement.scrollWidth + ' wide')
            """;

    private Reflow() {
    }

    /** Asserts that the page, opened in a {@link Narrow} context, is not wider than its window. */
    @SuppressWarnings("unchecked")
    public static void assertFits(Page page) {
        assertThat(page.viewportSize().width).as("the width to ask at").isEqualTo(320);
        assertThat((List<String>) page.evaluate(TOO_WIDE)).as("what is too wide at " + page.url()).isEmpty();
    }
}
