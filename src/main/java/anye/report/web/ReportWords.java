package anye.report.web;

import java.util.Locale;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Masked;
import anye.kernel.web.Texts;
import anye.report.Analysis;
import anye.report.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How this room's pages name scopes, and write what is not there. */
@Named
@ApplicationScoped
public class ReportWords {

    private static final String NOTHING = "—";

    /** 辽宁省/鞍山市, and the office's own part by its name. */
    public String scope(Scope scope) {
        return scope.own() ? Texts.of(locale(), "report.scope.own", path(scope.division())) : path(scope.division());
    }

    /** The last step of it. */
    public String part(Scope scope) {
        var name = scope.division().equals(Division.NATION) ? path(scope.division()) : Divisions.all().name(scope.division());
        return scope.own() ? Texts.of(locale(), "report.scope.own", name) : name;
    }

    public String query(Scope scope, Integer year) {
        return "division=" + scope.division().code() + (scope.own() ? "&own=true" : "") + "&year=" + year;
    }

    public String path(Division division) {
        return division.equals(Division.NATION) ? Texts.of(locale(), "report.scope.nation") : Divisions.all().path(division);
    }

    /** @param names the beginning of the keys, or null for what is called by itself */
    String name(Analysis.Line line, String names) {
        if (line.rest()) {
            return Texts.of(locale(), "report.analysis.rest");
        }
        if (line.key() == null) {
            return Texts.of(locale(), "report.analysis.unsaid");
        }
        return names == null ? line.key() : Texts.of(locale(), names + line.key());
    }

    public String orDash(Object value) {
        return value == null ? NOTHING : value.toString();
    }

    public String percent(Long percent) {
        return percent == null ? NOTHING : percent + "%";
    }

    public String maskedName(String name) {
        return Masked.name(name);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
