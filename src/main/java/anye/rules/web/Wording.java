package anye.rules.web;

import anye.kernel.web.Texts;
import anye.rules.Finding;
import anye.rules.Levy;
import java.util.List;
import java.util.Locale;

/** Puts a finding or a step of the levy into words, the same for employer, reviewer, letter and API. */
public final class Wording {

    private Wording() {
    }

    public static String reason(Finding finding, Locale locale) {
        return text(finding.reason(), finding.arguments(), locale);
    }

    /** The smallest thing that would make the cell pass. @return null when nothing is missing */
    public static String fix(Finding finding, Locale locale) {
        return finding.fix() == null ? null : text(finding.fix(), finding.arguments(), locale);
    }

    public static String step(Levy.Step step, Locale locale) {
        return text(step.text(), step.arguments(), locale);
    }

    /** The citation, and whether its figure still has to be checked at the source. */
    public static String citation(String citation, boolean verified, Locale locale) {
        return verified ? citation : citation + Texts.of(locale, "rules.unverified");
    }

    private static String text(String key, List<Object> arguments, Locale locale) {
        return Texts.of(locale, key, arguments.stream().map(argument -> word(argument, locale)).toArray());
    }

    private static Object word(Object argument, Locale locale) {
        return argument instanceof String key && key.startsWith("rules.") ? Texts.of(locale, key) : argument;
    }
}
