package anye.rules.api;

import anye.policy.DueDate;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;

/** The day on which a period of working days ends. */
@Path("working-days")
@ApplicationScoped
public class WorkingDaysAhead {

    /** Four years of working days; no period of the procedure is longer than twenty. */
    private static final int MOST = 1000;

    @Inject
    private WorkingDays workingDays;

    @GET
    public Response due(@Context UriInfo uri, @Context HttpHeaders headers) {
        return Answered.with(answer(uri.getQueryParameters(), workingDays), Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static JsonObject answer(MultivaluedMap<String, String> parameters, WorkingDays workingDays) {
        Query query = new Query(parameters);
        LocalDate from = query.need("from", Fields::date);
        Integer days = query.need("days", text -> Fields.whole(text, 0, MOST));
        query.check();
        DueDate due = workingDays.addWorkingDays(from, days);
        return Json.createObjectBuilder().add("date", due.date().toString()).add("provisional", due.provisional()).build();
    }
}
