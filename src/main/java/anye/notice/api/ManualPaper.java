package anye.notice.api;

import java.util.Locale;

import anye.access.CurrentActor;
import anye.kernel.web.Disposition;
import anye.kernel.web.Texts;
import anye.notice.ManualPapers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** 下载系统操作手册. */
@Path("/manual.pdf")
@RequestScoped
public class ManualPaper {

    @Inject
    private CurrentActor actor;
    @Inject
    private ManualPapers papers;

    @GET
    public Response download(@QueryParam("lang") String language) {
        return Response.ok(papers.pdf(language(language), actor.isStaff()), "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=3600")
                .header("Content-Disposition", Disposition.attachment(Texts.of(language(language), "notice.manual.title"), "pdf"))
                .build();
    }

    private static Locale language(String asked) {
        return "en".equals(asked) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
