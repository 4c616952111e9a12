package anye.report.api;

import java.util.function.Supplier;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.sheet.Csv;
import anye.kernel.sheet.Sheets;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** How a file goes out; what somebody may not have is not there. */
final class Download {

    private Download() {
    }

    static Response sheet(String name, Supplier<byte[]> content) {
        return answer(name + ".xlsx", Sheets.TYPE, "private, no-store", content);
    }

    static Response paper(String name, Supplier<byte[]> content) {
        return answer(name + ".pdf", "application/pdf", "private, no-store", content);
    }

    static Response lines(String name, String cache, Supplier<byte[]> content) {
        return answer(name + ".csv", Csv.TYPE, cache, content);
    }

    private static Response answer(String name, String type, String cache, Supplier<byte[]> content) {
        byte[] bytes;
        try {
            bytes = content.get();
        } catch (Refusal nothing) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
        return Response.ok(bytes, type).header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox").header("Cache-Control", cache)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    /** @throws Refusal for what is none, which is answered like what is not there */
    static Division division(String code) {
        return Division.of(code == null ? "" : code);
    }

    static BusinessYear year(int year) {
        return new BusinessYear(year);
    }
}
