package anye.amendment.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import anye.amendment.AmendmentRow;
import anye.amendment.AmendmentState;
import anye.amendment.HolidayPlan;
import anye.amendment.ValueForm;
import anye.kernel.Time;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How figures and amendments are said on a page. */
@Named
@ApplicationScoped
public class AmendmentWords {

    public String figure(String figure) {
        return say(figure.equals(HolidayPlan.FIGURE) ? "amendment.plan.name" : "policy.figure." + figure);
    }

    /** The whole value in one line. */
    public String value(String written) {
        return ValueForm.parts(written).stream().map(part -> label(part.path()) + text(part)).collect(Collectors.joining(say("amendment.value.between")));
    }

    private static String label(List<String> path) {
        return path.isEmpty() ? "" : part(path) + say("amendment.value.is");
    }

    /** What a part of a value is called; the value itself where it has no parts. */
    public static String part(List<String> path) {
        return path.isEmpty() ? say("amendment.value") : path.stream().map(AmendmentWords::step).collect(Collectors.joining(" "));
    }

    private static String step(String name) {
        if (name.matches("\\d+")) {
            return Texts.of(locale(), "amendment.part.nth", name);
        }
        return Texts.has("amendment.part." + name) ? say("amendment.part." + name) : name;
    }

    private static String text(ValueForm.Part part) {
        return part.kind() == ValueForm.Kind.FLAG ? say("true".equals(part.text()) ? "amendment.yes" : "amendment.no")
                : Texts.has("amendment.word." + part.text()) ? say("amendment.word." + part.text()) : part.text();
    }

    /** What an amendment sets, in one line. */
    public String value(AmendmentRow row) {
        if (!row.isHolidayPlan()) {
            return value(row.written());
        }
        var plan = HolidayPlan.parse(row.from().getYear(), row.written());
        return Texts.of(locale(), "amendment.plan.what", plan.off().size(), plan.work().size());
    }

    public String minute(Instant at) {
        return Time.minute(at);
    }

    /** How a state looks. */
    public String look(AmendmentState state) {
        return switch (state) {
            case PROPOSED -> "pending";
            case IN_FORCE -> "passing";
            case REFUSED -> "failing";
            case WITHDRAWN -> "neutral";
        };
    }

    private static String say(String key) {
        return Texts.of(locale(), key);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
