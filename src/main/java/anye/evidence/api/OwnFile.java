package anye.evidence.api;

import java.util.Optional;
import java.util.function.Supplier;

import anye.access.CurrentActor;
import anye.evidence.EvidenceFiles;
import anye.evidence.StoredFile;
import anye.kernel.Refusal;
import anye.kernel.web.Disposition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A file that the employer itself has handed in; anybody else's does not exist. */
@Path("/{id}")
@RequestScoped
public class OwnFile {

    @Inject
    private CurrentActor actor;
    @Inject
    private EvidenceFiles files;

    @GET
    public Response show(@PathParam("id") long id) {
        return files.open(id).filter(this::isOwn).map(OwnFile::answer).orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND));
    }

    private boolean isOwn(StoredFile file) {
        try {
            return file.owner().equals(actor.employer());
        } catch (Refusal notAnEmployer) {
            return false;
        }
    }

    /** What the asked one may see; whatever is refused does not exist. */
    public static Response answer(Supplier<Optional<StoredFile>> asked) {
        try {
            return asked.get().map(OwnFile::answer).orElseThrow(() -> new WebApplicationException(Response.Status.NOT_FOUND));
        } catch (Refusal another) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }

    /** Shown as what it is and nothing else: no script of it ever runs here. */
    public static Response answer(StoredFile file) {
        return Response.ok(file.content(), file.kind().contentType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", Disposition.inline(file.shownName(), file.kind().ending()))
                .build();
    }
}
