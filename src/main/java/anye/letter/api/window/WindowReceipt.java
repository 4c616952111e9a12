package anye.letter.api.window;

import java.util.Locale;

import anye.evidence.FileKind;
import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.letter.WindowReceiptDrawing;
import anye.review.window.Acceptances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** 受理回执 of one acceptance, for the office that hands it out; a reprint bears the same code. */
@Path("/{acceptance}")
@RequestScoped
public class WindowReceipt {

    @Inject
    private Acceptances acceptances;

    @GET
    public Response show(@PathParam("acceptance") long id) {
        try {
            var row = acceptances.row(id);
            return OwnFile.answer(new StoredFile(id, row.employer(), Texts.of(Locale.SIMPLIFIED_CHINESE, "letter.window.file", row.getNumber(), row.employerName()), FileKind.PDF,
                    WindowReceiptDrawing.draw(row, acceptances.code(id), Installation.address() + "/window/look.xhtml")));
        } catch (Refusal otherOffice) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }
}
