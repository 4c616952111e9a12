package anye.letter.api;

import anye.letter.Deregistrations;
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
    @Inject
    private Deregistrations deregistrations;

    @GET
    @Path("{id:[0-9]{1,18}}.pdf")
    public Response letter(@PathParam("id") long id) {
        return Papers.answer(() -> letters.pdf(id));
    }

    @GET
    @Path("{id:[0-9]{1,18}}/receipt.pdf")
    public Response receipt(@PathParam("id") long id) {
        return Papers.answer(() -> letters.receipt(id));
    }

    /** 下载注销业务申请书. */
    @GET
    @Path("{id:[0-9]{1,18}}/deregistration.pdf")
    public Response deregistration(@PathParam("id") long id) {
        return Papers.answer(() -> deregistrations.form(id));
    }
}
