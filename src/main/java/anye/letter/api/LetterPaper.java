package anye.letter.api;

import anye.letter.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** 下载审核认定书, and the receipt. */
@Path("/")
@RequestScoped
public class LetterPaper {

    @Inject
    private Letters letters;

    @GET
    @Path("{id:[0-9]{1,18}}.pdf")
    public Response letter(@PathParam("id") long id) {
        return Papers.answer("letter-" + id, () -> letters.pdf(id));
    }

    @GET
    @Path("{id:[0-9]{1,18}}/receipt.pdf")
    public Response receipt(@PathParam("id") long id) {
        return Papers.answer("receipt-" + id, () -> letters.receipt(id));
    }
}
