package anye.dispatch.api;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import anye.dispatch.DispatchFiles;
import anye.dispatch.DispatchForms;
import anye.evidence.StoredFile;
import anye.evidence.api.OwnFile;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.web.Disposition;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** The 申报表 as a download, and the scans. What does not concern the one who asks does not exist. */
@Path("/")
@RequestScoped
public class DispatchPapers {

    @Inject
    private DispatchForms forms;
    @Inject
    private DispatchFiles files;

    @GET
    @Path("contract/{id:[0-9]{1,18}}/form-{year:[0-9]{4}}.pdf")
    public Response form(@PathParam("id") long id, @PathParam("year") int year) {
        try {
            var paper = forms.pdf(id, new BusinessYear(year));
            return Response.ok(paper.content(), "application/pdf").header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store")
                    .header("Content-Disposition", Disposition.attachment(paper.name(), "pdf")).build();
        } catch (Refusal refused) {
            if (refused.code().equals("access.notFound")) {
                throw notFound();
            }
            var text = Texts.of(Locale.SIMPLIFIED_CHINESE, refused.code(), refused.arguments()) + "\n" + Texts.of(Locale.ENGLISH, refused.code(), refused.arguments()) + "\n";
            return Response.status(Response.Status.CONFLICT).entity(text).type("text/plain;charset=UTF-8").header("Cache-Control", "no-store").build();
        }
    }

    @GET
    @Path("qualification/{id:[0-9]{1,18}}/{file:[0-9]{1,18}}")
    public Response ofQualification(@PathParam("id") long id, @PathParam("file") long file) {
        return answer(() -> files.ofQualification(id, file));
    }

    @GET
    @Path("contract/{id:[0-9]{1,18}}/{file:[0-9]{1,18}}")
    public Response ofContract(@PathParam("id") long id, @PathParam("file") long file) {
        return answer(() -> files.ofContract(id, file));
    }

    @GET
    @Path("roster/{id:[0-9]{1,18}}/{edition:[0-9]{1,6}}/{file:[0-9]{1,18}}")
    public Response ofRoster(@PathParam("id") long id, @PathParam("edition") int edition, @PathParam("file") long file) {
        return answer(() -> files.ofRoster(id, edition, file));
    }

    private static Response answer(Supplier<Optional<StoredFile>> file) {
        try {
            return OwnFile.answer(file.get().orElseThrow(DispatchPapers::notFound));
        } catch (Refusal notTheirs) {
            throw notFound();
        }
    }

    private static WebApplicationException notFound() {
        return new WebApplicationException(Response.Status.NOT_FOUND);
    }
}
