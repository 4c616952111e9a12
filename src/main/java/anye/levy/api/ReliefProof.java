package anye.levy.api;

import anye.evidence.api.OwnFile;
import anye.levy.Reliefs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A proof of one application; of an application of another office there is none. */
@Path("/{application}/{file}")
@RequestScoped
public class ReliefProof {

    @Inject
    private Reliefs reliefs;

    @GET
    public Response show(@PathParam("application") long id, @PathParam("file") long fileId) {
        return OwnFile.answer(() -> reliefs.proof(id, fileId));
    }
}
