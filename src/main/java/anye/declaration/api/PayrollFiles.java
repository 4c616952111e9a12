package anye.declaration.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import anye.declaration.PayrollSheet;
import anye.declaration.Payrolls;
import anye.kernel.Refusal;
import anye.kernel.sheet.Csv;
import anye.kernel.sheet.Sheets;
import anye.kernel.web.Disposition;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** The template, the bad lines in the form in which they came, and for the page that waits how far the work has come. */
@Path("/")
@RequestScoped
public class PayrollFiles {

    @Inject
    private Payrolls payrolls;

    @QueryParam("lang")
    private String language;

    @GET
    @Path("template.xlsx")
    public Response templateSheet() {
        return answer(text("declaration.payroll.template.name"), Sheets.TYPE, () -> Sheets.write(List.of(PayrollSheet.template(locale()), PayrollSheet.explanation(locale()))));
    }

    @GET
    @Path("template.csv")
    public Response templateLines() {
        return answer(text("declaration.payroll.template.name"), Csv.TYPE, () -> Csv.write(PayrollSheet.template(locale())));
    }

    @GET
    @Path("explanation.csv")
    public Response explanation() {
        return answer(text("declaration.payroll.explanation.name"), Csv.TYPE, () -> Csv.write(PayrollSheet.explanation(locale())));
    }

    @GET
    @Path("{id:[0-9]{1,18}}/faulty.xlsx")
    public Response faultySheet(@PathParam("id") long id) {
        return answer(text("declaration.payroll.faulty.name"), Sheets.TYPE, () -> Sheets.write(List.of(payrolls.faulty(id, locale()))));
    }

    @GET
    @Path("{id:[0-9]{1,18}}/faulty.csv")
    public Response faultyLines(@PathParam("id") long id) {
        return answer(text("declaration.payroll.faulty.name"), Csv.TYPE, () -> Csv.write(payrolls.faulty(id, locale())));
    }

    @GET
    @Path("{id:[0-9]{1,18}}/progress")
    public Response progress(@PathParam("id") long id) {
        try {
            var row = payrolls.row(id);
            return Response.ok(Json.createObjectBuilder().add("working", row.isWorking()).add("done", row.done()).add("total", row.total())
                    .add("text", Texts.of(locale(), "declaration.payroll.progress", row.done(), row.total(), row.getPercent())).build().toString(), "application/json")
                    .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store").build();
        } catch (Refusal nothing) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }

    private String text(String key) {
        return Texts.of(locale(), key);
    }

    private Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Response answer(String name, String type, Supplier<byte[]> content) {
        try {
            return Response.ok(content.get(), type).header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox").header("Cache-Control", "private, no-store")
                    .header("Content-Disposition", Disposition.attachment(name, type.equals(Sheets.TYPE) ? "xlsx" : "csv")).build();
        } catch (Refusal nothing) {
            throw new WebApplicationException(Response.Status.NOT_FOUND);
        }
    }
}
