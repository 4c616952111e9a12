package anye.notice.web;

import java.util.LinkedHashMap;
import java.util.Map;

import anye.access.CurrentActor;
import anye.kernel.Division;
import anye.kernel.web.Texts;
import anye.notice.NoticeState;
import anye.policy.Divisions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How this room's pages name regions and states, and which regions their lists offer. */
@Named
@RequestScoped
public class NoticeWords {

    @Inject
    private CurrentActor actor;

    public String place(Division division) {
        return division.equals(Division.NATION) ? Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "notice.nation") : Divisions.fullName(division);
    }

    /** Every region in which the product works, by name. */
    public Map<String, String> getRegions() {
        return within(Division.NATION);
    }

    /** The regions of the office that acts now. */
    public Map<String, String> getOwnRegions() {
        return within(actor.get().office());
    }

    private Map<String, String> within(Division office) {
        var regions = new LinkedHashMap<String, String>();
        regions.put(place(office), office.code());
        Divisions.all().keySet().stream().filter(office::contains).forEach(division -> regions.put(place(division), division.code()));
        return regions;
    }

    /** The look of a state's sign. */
    public String look(NoticeState state) {
        return switch (state) {
            case PUBLISHED -> "passing";
            case SCHEDULED, DRAFT -> "pending";
            case SUPERSEDED, WITHDRAWN -> "neutral";
        };
    }
}
