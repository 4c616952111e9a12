package anye.notice.api;

import java.util.Locale;

import anye.access.CurrentActor;
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
        return Response.ok(papers.pdf("en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, actor.isStaff()), "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=3600")
                .header("Content-Disposition", "attachment; filename=\"anye-manual.pdf\"")
                .build();
    }
}
