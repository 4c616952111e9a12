package anye.notice.web;

import java.util.List;
import java.util.Locale;

import anye.access.CurrentActor;
import anye.notice.Manual;
import anye.notice.ManualPapers;
import anye.notice.Release;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 系统操作手册 on the screen, and the way from each page to its section. */
@Named
@RequestScoped
public class ManualBean {

    private static final int KILOBYTE = 1024;

    /** @param title the key of its words */
    public record Part(String title, List<Manual.Section> sections) {
    }

    @Inject
    private CurrentActor actor;
    @Inject
    private ManualPapers papers;
    @Inject
    private Release release;

    public List<Manual.Section> getSections() {
        return Manual.of(language(), actor.isStaff()).sections();
    }

    /** The contents: for staff in two parts, for everybody else in one. */
    public List<Part> getParts() {
        var others = new Part("notice.manual.part.employers", Manual.of(language(), false).sections());
        return actor.isStaff() ? List.of(new Part("notice.manual.part.staff", Manual.forStaffAlone(language())), others) : List.of(others);
    }

    /** The anchor of the section about the page that is shown; null when the manual has none. */
    public String getHere() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Manual.of(Locale.SIMPLIFIED_CHINESE, actor.isStaff()).about(page).map(Manual.Section::anchor).orElse(null);
    }

    public String getRelease() {
        return release.name();
    }

    public int getKilobytes() {
        return (papers.pdf(language(), actor.isStaff()).length + KILOBYTE - 1) / KILOBYTE;
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
