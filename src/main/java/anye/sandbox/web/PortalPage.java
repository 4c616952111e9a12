package anye.sandbox.web;

import java.util.List;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.sandbox.SampleEmployer;
import anye.sandbox.Samples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** 政务服务网 as an employer meets it: pick the region, find the item by a keyword, press 我要申报. */
@Named("sandboxPortal")
@RequestScoped
public class PortalPage {

    /** A service item of one level (S3:30-41). */
    public record Item(String place, String kind, int visits, int legalDays, int promisedDays) {
    }

    private String region = "210302";
    private String keyword;

    public List<String> getRegions() {
        return Samples.EMPLOYERS.stream().map(SampleEmployer::division).map(Division::code).distinct().toList();
    }

    public String name(String code) {
        return Divisions.all().path(new Division(code)).replace("/", " ");
    }

    /** The items whose name has the keyword; none until one is asked for. */
    public List<Item> getItems() {
        if (keyword == null || keyword.isBlank() || !"全国残疾人按比例就业情况联网认证".contains(keyword.trim()) || !getRegions().contains(region)) {
            return List.of();
        }
        var division = new Division(region);
        return List.of(new Item(Divisions.all().name(division.province()), "public", 1, 22, 22), new Item(Divisions.all().name(division.city()), "public", 0, 1, 1),
                new Item(Divisions.all().name(division), "public", 0, 1, 1));
    }

    public boolean isSearched() {
        return keyword != null && !keyword.isBlank();
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
