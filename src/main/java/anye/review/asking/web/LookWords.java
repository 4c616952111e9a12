package anye.review.asking.web;

import java.util.Locale;
import java.util.stream.Collectors;

import anye.kernel.Division;
import anye.kernel.web.Texts;
import anye.policy.Divisions;
import anye.review.asking.Capacity;
import anye.review.asking.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How a look at somebody's data is said on a page. */
@Named
@ApplicationScoped
public class LookWords {

    /** Which office or employer; never who in it. */
    public String who(Look look) {
        if (look.office() != null) {
            return office(look.office());
        }
        return look.employerName() != null ? look.employerName() : Texts.of(locale(), "review.looks.who." + look.capacities().get(0));
    }

    /** With the capacity, unless that is who it was. */
    public String whoAs(Look look) {
        var capacity = look.capacities().get(0);
        return capacity == Capacity.PERSON ? who(look) : Texts.of(locale(), "review.looks.as", who(look), capacity(look));
    }

    public String office(Division office) {
        return office.equals(Division.NATION) ? Texts.of(locale(), "review.looks.nation") : Texts.of(locale(), "review.looks.office", Divisions.fullName(office));
    }

    public String capacity(Look look) {
        return look.capacities().stream().map(capacity -> Texts.of(locale(), "review.looks.capacity." + capacity)).collect(Collectors.joining(Texts.of(locale(), "review.looks.and")));
    }

    public String act(Look look) {
        var key = "audit.act." + look.act();
        return Texts.has(key) ? Texts.of(locale(), key) : look.act();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
