package anye.notice.api;

import anye.kernel.web.Disposition;
import anye.notice.NoticeFile;
import anye.notice.PublicNotices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** An attachment (附件) of a notice that the reader may read; of any other there is none. */
@Path("/files/{id:[0-9]{1,18}}")
@RequestScoped
public class Attachment {

    @Inject
    private PublicNotices notices;

    @GET
    public Response download(@PathParam("id") long id) {
        return notices.file(id).map(Attachment::answer).orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND));
    }

    /** Kept on the reader's disk and never run here, whatever is in it. */
    private static Response answer(NoticeFile file) {
        return Response.ok(file.content(), file.kind().contentType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", Disposition.attachment(file.shownName(), file.shownName().replaceFirst(".*\\.", "")))
                .build();
    }
}
