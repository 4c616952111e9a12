package anye.sandbox.web;

import java.util.List;

import anye.kernel.Division;
import anye.sandbox.SampleEmployer;
import anye.sandbox.Samples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pretend government portal: a region, a search box, and the cards of the items found. */
@Named
@RequestScoped
public class PortalPage {

    private static final String ITEM = "按比例";

    @Inject
    private Samples samples;

    private String region;
    private String keyword;

    public List<Division> getRegions() {
        return samples.employers().stream().map(SampleEmployer::division).distinct().toList();
    }

    /** The one item this portal has stands under every word of its name. */
    public boolean isFound() {
        return isAsked() && (ITEM.contains(keyword.strip()) || title().contains(keyword.strip()));
    }

    public String getItem() {
        return ITEM;
    }

    public boolean isAsked() {
        return region != null && keyword != null && !keyword.isBlank();
    }

    private static String title() {
        return anye.kernel.web.Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "sandbox.item.title");
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }
}
