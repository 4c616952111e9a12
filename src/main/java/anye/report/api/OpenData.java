package anye.report.api;

import anye.report.OpenStatistics;
import anye.report.Performance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What everybody may take away. */
@Path("/open")
@RequestScoped
public class OpenData {

    private static final String CACHE = "public, max-age=3600";

    @Inject
    private OpenStatistics statistics;
    @Inject
    private Performance performance;

    @GET
    @Path("/statistics.csv")
    public Response statistics(@QueryParam("division") String division, @QueryParam("year") int year) {
        return Download.lines(CACHE, () -> statistics.table(statistics.of(Download.division(division), Download.year(year))));
    }

    @GET
    @Path("/dictionary.csv")
    public Response dictionary() {
        return Download.lines(CACHE, () -> statistics.dictionary());
    }

    @GET
    @Path("/performance.csv")
    public Response performance(@QueryParam("division") String division, @QueryParam("year") int year) {
        return Download.lines(CACHE, () -> performance.table(Download.division(division), Download.year(year)));
    }
}
