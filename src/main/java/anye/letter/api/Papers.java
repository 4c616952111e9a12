package anye.letter.api;

import java.util.Locale;
import java.util.function.Supplier;

import anye.kernel.Refusal;
import anye.kernel.paper.Paper;
import anye.kernel.web.Disposition;
import anye.kernel.web.Texts;
import jakarta.ws.rs.core.Response;

/** A paper as a download, or in plain words why it cannot be had. */
public final class Papers {

    private Papers() {
    }

    public static Response answer(Supplier<Paper> asked) {
        try {
            var paper = asked.get();
            return Response.ok(paper.content(), "application/pdf")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "no-store")
                    .header("Content-Disposition", Disposition.attachment(paper.name(), "pdf"))
                    .build();
        } catch (Refusal refused) {
            return refused.code().equals("access.notFound") ? Response.status(Response.Status.NOT_FOUND).build() : said(refused);
        }
    }

    private static Response said(Refusal refused) {
        var text = Texts.of(Locale.SIMPLIFIED_CHINESE, refused.code(), refused.arguments()) + "\n" + Texts.of(Locale.ENGLISH, refused.code(), refused.arguments()) + "\n";
        return Response.status(Response.Status.CONFLICT).entity(text).type("text/plain;charset=UTF-8").header("Cache-Control", "no-store").build();
    }
}
