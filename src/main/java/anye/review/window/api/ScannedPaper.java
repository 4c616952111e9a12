package anye.review.window.api;

import java.util.Optional;

import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.Refusal;
import anye.review.window.Acceptances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A scan of one acceptance; at another office there is none. */
@Path("/{acceptance}/{file}")
@RequestScoped
public class ScannedPaper {

    @Inject
    private Acceptances acceptances;

    @GET
    public Response show(@PathParam("acceptance") long id, @PathParam("file") long fileId) {
        Optional<StoredFile> found;
        try {
            found = acceptances.scan(id, fileId);
        } catch (Refusal otherOffice) {
            found = Optional.empty();
        }
        return OwnFile.answer(found.orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND)));
    }
}
