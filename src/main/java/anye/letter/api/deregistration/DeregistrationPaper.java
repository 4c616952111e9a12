package anye.letter.api.deregistration;

import anye.evidence.api.OwnFile;
import anye.letter.Deregistrations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A signed paper of one application; of a unit of another office there is none. */
@Path("/{application}/{file}")
@RequestScoped
public class DeregistrationPaper {

    @Inject
    private Deregistrations deregistrations;

    @GET
    public Response show(@PathParam("application") long id, @PathParam("file") long fileId) {
        return OwnFile.answer(() -> deregistrations.paper(id, fileId));
    }
}
