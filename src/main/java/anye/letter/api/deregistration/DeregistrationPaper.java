package anye.letter.api.deregistration;

import java.util.Optional;

import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.Refusal;
import anye.letter.Deregistrations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A signed paper of one application; of a unit of another office there is none. */
@Path("/{application}/{file}")
@RequestScoped
public class DeregistrationPaper {

    @Inject
    private Deregistrations deregistrations;

    @GET
    public Response show(@PathParam("application") long id, @PathParam("file") long fileId) {
        Optional<StoredFile> found;
        try {
            found = deregistrations.paper(id, fileId);
        } catch (Refusal otherOffice) {
            found = Optional.empty();
        }
        return OwnFile.answer(found.orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND)));
    }
}
