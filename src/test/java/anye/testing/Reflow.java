package anye.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/** That nothing has to be scrolled sideways on a narrow page (WCAG 1.4.10). */
public final class Reflow {

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth)
                .slice(0, 8).map(e => e.outerHTML.slice(0, 120) + ' ends at ' + Math.round(e.getBoundingClientRect().right))
                .concat('the page is ' + document.documentElement.scrollWidth + ' wide')
            """;

    /** Text that was divided into lines stands at least six characters wide: else it is read one letter below the other. */
    private static final String SQUEEZED = """
            () => {
              const found = [];
              for (const box of document.querySelectorAll('main :is(p, li, dt, dd, td, th, h2, h3, strong, label, legend, figcaption, summary)')) {
                const text = [...box.childNodes].filter(n => n.nodeType === 3 && n.data.trim().length > 3);
                if (!text.length || !box.checkVisibility({ visibilityProperty: true }) || box.closest('.visually-hidden')) continue;
                const size = parseFloat(getComputedStyle(box).fontSize);
                for (const node of text) {
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  const lines = new Set(), ends = [];
                  for (const r of range.getClientRects()) { if (r.width > 1) { lines.add(Math.round(r.top)); ends.push(r.left, r.right); } }
                  let whole = box;
                  while (/^inline/.test(getComputedStyle(whole).display) && whole.parentElement) whole = whole.parentElement;
                  const style = getComputedStyle(whole);
                  const room = whole.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                  if (lines.size > 1 && room < 6 * size - 1) found.push(node.data.trim().slice(0, 30) + ' stands in ' + Math.round(room) + ' px of letters of ' + size);
                }
              }
              return found.slice(0, 8);
            }
            """;

    /** Each cell of a table has the same edges as the head of its column. */
    private static final String BESIDE_ITS_HEAD = """
            () => {
              const found = [];
              for (const table of document.querySelectorAll('main table')) {
                const heads = table.tHead && table.tHead.rows[table.tHead.rows.length - 1].cells;
                if (!heads || table.querySelector('[colspan], [rowspan]') || !table.checkVisibility()) continue;
                for (const row of [...table.tBodies].flatMap(body => [...body.rows]).slice(0, 3)) {
                  [...row.cells].forEach((cell, i) => {
                    const mine = cell.getBoundingClientRect(), head = heads[i] && heads[i].getBoundingClientRect();
                    if (!head || Math.abs(mine.left - head.left) > 2 || Math.abs(mine.right - head.right) > 2)
                      found.push(cell.innerText.trim().slice(0, 30) + ' stands beside ' + (heads[i] ? heads[i].innerText.trim() : 'no head'));
                  });
                }
              }
              return found.slice(0, 8);
            }
            """;

    /** The shown fields, but for those of a search, marked so that print can be asked for the same. */
    private static final String MARK_FIELDS = """
            () => [...document.querySelectorAll('main form:not([method=get]) :is(input:not([type=hidden], [type=submit], [type=button], [type=file]), select, textarea)')]
              .forEach(e => e.toggleAttribute('data-seen', e.checkVisibility()))
            """;
    private static final String LOST_IN_PRINT = """
            () => [...document.querySelectorAll('[data-seen]')].filter(e => !e.checkVisibility() && !e.closest('.actions, .screen-only')).slice(0, 8).map(e => e.name)
            """;

    private Reflow() {
    }

    /** Asserts that text has room for six characters a line and cells stand under their heads, at whatever width the page is. */
    @SuppressWarnings("unchecked")
    static void assertRoom(Page page) {
        assertThat((List<String>) page.evaluate(SQUEEZED)).as("what is squeezed at " + page.url()).isEmpty();
        assertThat((List<String>) page.evaluate(BESIDE_ITS_HEAD)).as("what stands beside its head at " + page.url()).isEmpty();
    }

    /** Asserts that what is filled in on the page is there when it is printed. */
    @SuppressWarnings("unchecked")
    static void assertPrinted(Page page) {
        page.evaluate(MARK_FIELDS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((List<String>) page.evaluate(LOST_IN_PRINT)).as("what is not printed of " + page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** Asserts that the page, opened in a {@link Narrow} context, is not wider than its window. */
    @SuppressWarnings("unchecked")
    public static void assertFits(Page page) {
        assertThat(page.viewportSize().width).as("the width to ask at").isEqualTo(320);
        assertThat((List<String>) page.evaluate(TOO_WIDE)).as("what is too wide at " + page.url()).isEmpty();
    }
}
