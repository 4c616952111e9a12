package anye.review.revocation.api;

import anye.evidence.api.OwnFile;
import anye.review.revocation.Revocations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A paper of one statement; of another office's there is none. */
@Path("/{revocation}/{file}")
@RequestScoped
public class StatementPaper {

    @Inject
    private Revocations revocations;

    @GET
    public Response show(@PathParam("revocation") long id, @PathParam("file") long fileId) {
        return OwnFile.answer(() -> revocations.paper(id, fileId));
    }
}
