package anye.review.api;

import java.util.Optional;

import anye.evidence.FileKind;
import anye.evidence.PdfPages;
import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.Refusal;
import anye.review.ReviewedFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A file of a case, whole or one page of it as a picture. */
@Path("/{case}/{file}")
@RequestScoped
public class ReviewedFile {

    @Inject
    private ReviewedFiles files;

    @GET
    public Response whole(@PathParam("case") long caseId, @PathParam("file") long fileId) {
        return OwnFile.answer(found(caseId, fileId));
    }

    @GET
    @Path("/{page}")
    public Response page(@PathParam("case") long caseId, @PathParam("file") long fileId, @PathParam("page") int page) {
        var file = found(caseId, fileId);
        if (file.kind() != FileKind.PDF) {
            throw notFound();
        }
        var picture = drawn(file, page).orElseThrow(ReviewedFile::notFound);
        return OwnFile.answer(new StoredFile(file.id(), file.owner(), file.shownName(), FileKind.PNG, picture));
    }

    /** When others hold all turns the browser is told to come again, and the reviewer may open the file itself. */
    private static Optional<byte[]> drawn(StoredFile file, int page) {
        try {
            return PdfPages.png(file.content(), page);
        } catch (Refusal busy) {
            throw new WebApplicationException(Response.status(Response.Status.SERVICE_UNAVAILABLE).header("Retry-After", "10").build());
        }
    }

    private StoredFile found(long caseId, long fileId) {
        Optional<StoredFile> found;
        try {
            found = files.open(caseId, fileId);
        } catch (Refusal otherOffice) {
            throw notFound();
        }
        return found.orElseThrow(ReviewedFile::notFound);
    }

    private static WebApplicationException notFound() {
        return new WebApplicationException(Response.Status.NOT_FOUND);
    }
}
