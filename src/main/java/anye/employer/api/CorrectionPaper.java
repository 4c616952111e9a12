package anye.employer.api;

import anye.employer.Corrections;
import anye.evidence.api.OwnFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A paper of one correction; of another office's there is none. */
@Path("/{correction}/{file}")
@RequestScoped
public class CorrectionPaper {

    @Inject
    private Corrections corrections;

    @GET
    public Response show(@PathParam("correction") long id, @PathParam("file") long fileId) {
        return OwnFile.answer(() -> corrections.paper(id, fileId));
    }
}
