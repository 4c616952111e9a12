package anye.report.api;

import java.util.List;
import java.util.function.Supplier;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.paper.Paper;
import anye.kernel.sheet.Csv;
import anye.kernel.sheet.Sheets;
import anye.kernel.sheet.Table;
import anye.kernel.web.Disposition;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** How a file goes out; what somebody may not have is not there. */
final class Download {

    static final String PRIVATE = "private, no-store";

    private Download() {
    }

    /** @param named what the sheets are together */
    static Response sheet(String named, Supplier<List<Table>> tables) {
        var asked = asked(tables);
        return answer(named, Sheets.write(asked), Sheets.TYPE, "xlsx", PRIVATE);
    }

    /** Called as its first table is. */
    static Response sheet(Supplier<List<Table>> tables) {
        var asked = asked(tables);
        return answer(asked.get(0).title(), Sheets.write(asked), Sheets.TYPE, "xlsx", PRIVATE);
    }

    static Response paper(Supplier<Paper> paper) {
        var asked = asked(paper);
        return answer(asked.name(), asked.content(), "application/pdf", "pdf", PRIVATE);
    }

    static Response lines(String cache, Supplier<Table> table) {
        var asked = asked(table);
        return answer(asked.title(), Csv.write(asked), Csv.TYPE, "csv", cache);
    }

    private static <T> T asked(Supplier<T> content) {
        try {
            return content.get();
        } catch (Refusal nothing) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }

    private static Response answer(String name, byte[] content, String type, String ending, String cache) {
        return Response.ok(content, type).header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox").header("Cache-Control", cache)
                .header("Content-Disposition", Disposition.attachment(name, ending)).build();
    }

    /** @throws Refusal for what is none, which is answered like what is not there */
    static Division division(String code) {
        return Division.of(code == null ? "" : code);
    }

    static BusinessYear year(int year) {
        return new BusinessYear(year);
    }
}
