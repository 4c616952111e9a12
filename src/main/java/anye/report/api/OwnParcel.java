package anye.report.api;

import java.util.Locale;

import anye.access.CurrentActor;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Disposition;
import anye.kernel.web.Texts;
import anye.report.Everything;
import anye.report.TakeEverythingAway;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** 带走全部资料, of whoever asks and of nobody else. */
@Path("/own")
@RequestScoped
public class OwnParcel {

    @Inject
    private CurrentActor actor;
    @Inject
    private TakeEverythingAway takeEverythingAway;
    @Inject
    private Everything everything;

    @GET
    @Path("/everything-{year:[0-9]{4}}.zip")
    public Response everything(@PathParam("year") int year) {
        try {
            var asked = new BusinessYear(year);
            var code = actor.employer().value();
            takeEverythingAway.take(asked);
            var parcel = everything;
            StreamingOutput content = out -> parcel.write(asked, out);
            return Response.ok(content, "application/zip").header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store")
                    .header("Content-Disposition", Disposition.attachment(Texts.of(Locale.SIMPLIFIED_CHINESE, "report.everything.name", year, code), "zip")).build();
        } catch (Refusal nothing) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }
}
