package anye.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the tag {@code a:division} offers: the provinces, and the cities with their districts of the province chosen there. */
@Named
@RequestScoped
public class DivisionChoice {

    @Inject
    private Clock clock;

    public List<Divisions.Named> getProvinces() {
        return Divisions.all().provinces();
    }

    /**
     * The province to show: the one sent, or that of the value, or that of a division nearby; empty when nothing is known.
     *
     * @param id of the field
     */
    public String province(String id, String value, String near) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(id + "-province");
        return Stream.of(sent, value, near).filter(code -> code != null && !code.isEmpty()).findFirst().map(DivisionChoice::provinceOf).orElse("");
    }

    public List<SelectItem> options(String id, String value, String near) {
        var province = province(id, value, near);
        if (province.isEmpty()) {
            return List.of();
        }
        return Divisions.all().citiesOf(Division.of(province), LocalDate.now(clock)).entrySet().stream().map(this::group).toList();
    }

    /** Without a script: shows the page again with the districts of the province just chosen, and all that was typed. */
    public void refresh() {
        FacesContext.getCurrentInstance().renderResponse();
    }

    private SelectItem group(Map.Entry<Divisions.Named, List<Divisions.Named>> city) {
        var items = new ArrayList<SelectItem>();
        if (city.getKey().isPlace()) {
            var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
            items.add(new SelectItem(city.getKey().code(), Texts.of(locale, "employer.division.cityItself", city.getKey().name())));
        }
        city.getValue().forEach(county -> items.add(new SelectItem(county.code(), county.name())));
        return new SelectItemGroup(city.getKey().name(), null, false, items.toArray(SelectItem[]::new));
    }

    private static String provinceOf(String code) {
        try {
            var province = Division.of(code).province();
            return Divisions.all().has(province) ? province.code() : "";
        } catch (Refusal malformed) {
            return "";
        }
    }
}
