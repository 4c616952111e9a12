package anye.employer.api;

import java.util.Optional;

import anye.employer.Corrections;
import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A paper of one correction; of another office's there is none. */
@Path("/{correction}/{file}")
@RequestScoped
public class CorrectionPaper {

    @Inject
    private Corrections corrections;

    @GET
    public Response show(@PathParam("correction") long id, @PathParam("file") long fileId) {
        Optional<StoredFile> found;
        try {
            found = corrections.paper(id, fileId);
        } catch (Refusal otherOffice) {
            found = Optional.empty();
        }
        return OwnFile.answer(found.orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND)));
    }
}
