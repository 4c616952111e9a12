package anye.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** The rules of axe on the page as it stands: WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Those whose answer depends on how wide the window is; what the others say of a page, they say at every width. */
    private static final List<String> OF_WIDTH = List.of("target-size", "scrollable-region-focusable");

    private Accessibility() {
    }

    /** What is wrong, one rule a line, with the places; empty when nothing is. */
    public static List<String> violations(Page page) {
        return violations(axe(page).withTags(RULES));
    }

    /** The same of a page that has been asked all at another width. */
    public static void assertAccessibleAtThisWidth(Page page) {
        assertThat(violations(axe(page).withRules(OF_WIDTH))).as("violations at " + page.url()).isEmpty();
    }

    /** Our pages have no frames of other origins, for which alone axe would open a second page. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessibility::readable).toList();
    }

    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("violations at " + page.url()).isEmpty();
    }

    private static String readable(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream().map(Accessibility::place).collect(Collectors.joining());
    }

    private static String place(CheckedNode node) {
        return "\n    at " + node.getTarget() + " " + node.getHtml() + "\n       " + String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " ");
    }
}
