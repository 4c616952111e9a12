package anye.review.window.api;

import anye.evidence.api.OwnFile;
import anye.review.window.Acceptances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A scan of one acceptance; at another office there is none. */
@Path("/{acceptance}/{file}")
@RequestScoped
public class ScannedPaper {

    @Inject
    private Acceptances acceptances;

    @GET
    public Response show(@PathParam("acceptance") long id, @PathParam("file") long fileId) {
        return OwnFile.answer(() -> acceptances.scan(id, fileId));
    }
}
