package anye.letter.api.commitment;

import anye.letter.Commitments;
import anye.letter.api.Papers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** 下载承诺书. */
@Path("/")
@RequestScoped
public class CommitmentPaper {

    @Inject
    private Commitments commitments;

    @GET
    @Path("{id:[0-9]{1,18}}.pdf")
    public Response commitment(@PathParam("id") long id) {
        return Papers.answer(() -> commitments.pdf(id));
    }
}
