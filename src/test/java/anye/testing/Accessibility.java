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

    private Accessibility() {
    }

    /** What is wrong, one rule a line, with the places; empty when nothing is. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations().stream().map(Accessibility::readable).toList();
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
