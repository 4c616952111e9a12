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

    /** A figure in a card that was divided once too often stands one letter below the other. */
    private static final String SQUEEZED = """
            () => [...document.querySelectorAll('main dt, main dd')].filter(e => e.innerText.trim().length > 3 && e.clientWidth > 1 && e.clientWidth < 3 * parseFloat(getComputedStyle(e).fontSize))
                .slice(0, 8).map(e => e.innerText.trim().slice(0, 40) + ' has ' + e.clientWidth + ' px')
            """;

    private Reflow() {
    }

    /** Asserts that labels and values have room for more than a letter a line, at whatever width the page is. */
    @SuppressWarnings("unchecked")
    static void assertRoom(Page page) {
        assertThat((List<String>) page.evaluate(SQUEEZED)).as("what is squeezed at " + page.url()).isEmpty();
    }

    /** Asserts that the page, opened in a {@link Narrow} context, is not wider than its window. */
    @SuppressWarnings("unchecked")
    public static void assertFits(Page page) {
        assertThat(page.viewportSize().width).as("the width to ask at").isEqualTo(320);
        assertThat((List<String>) page.evaluate(TOO_WIDE)).as("what is too wide at " + page.url()).isEmpty();
    }
}
