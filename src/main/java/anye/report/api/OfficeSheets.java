package anye.report.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import anye.kernel.web.Texts;
import anye.report.ImportKind;
import anye.report.Imports;
import anye.report.OverQuota;
import anye.report.ReportDrawing;
import anye.report.Scope;
import anye.report.Undeclared;
import anye.report.YearlyReports;
import anye.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What an office takes away: lists for the tax bureau and for rewards, its yearly report, templates, and the faulty rows of a sheet. */
@Path("/office")
@RequestScoped
public class OfficeSheets {

    @Inject
    private Undeclared undeclared;
    @Inject
    private OverQuota overQuota;
    @Inject
    private YearlyReports reports;
    @Inject
    private Imports imports;

    @GET
    @Path("/undeclared.xlsx")
    public Response undeclared(@QueryParam("division") String division, @QueryParam("own") boolean own, @QueryParam("year") int year) {
        return Download.sheet(() -> List.of(undeclared.table(new Scope(Download.division(division), own), Download.year(year))));
    }

    @GET
    @Path("/over-quota.xlsx")
    public Response overQuota(@QueryParam("division") String division, @QueryParam("own") boolean own, @QueryParam("year") int year) {
        return Download.sheet(() -> List.of(overQuota.table(new Scope(Download.division(division), own), Download.year(year))));
    }

    @GET
    @Path("/yearly.xlsx")
    public Response yearlySheet(@QueryParam("division") String division, @QueryParam("year") int year) {
        return Download.sheet(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.yearly.sheets", String.valueOf(year)), () -> reports.content(Download.division(division), Download.year(year)).tables());
    }

    @GET
    @Path("/yearly.pdf")
    public Response yearlyPaper(@QueryParam("division") String division, @QueryParam("year") int year) {
        return Download.paper(() -> ReportDrawing.draw(reports.content(Download.division(division), Download.year(year)),
                reports.frozenRow(Download.division(division), Download.year(year)).orElse(null)));
    }

    @GET
    @Path("/template/{kind}.xlsx")
    public Response templateSheet(@PathParam("kind") String kind) {
        return Download.sheet(() -> List.of(kind(kind).template(), kind(kind).explanation()));
    }

    @GET
    @Path("/template/{kind}.csv")
    public Response templateLines(@PathParam("kind") String kind) {
        return Download.lines(Download.PRIVATE, () -> kind(kind).template());
    }

    @GET
    @Path("/import/{id:[0-9]{1,18}}.xlsx")
    public Response faulty(@PathParam("id") long id) {
        return Download.sheet(() -> List.of(imports.faulty(id)));
    }

    private static ImportKind kind(String name) {
        return Stream.of(ImportKind.values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new Refusal(null, "access.notFound"));
    }
}
