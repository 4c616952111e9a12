package anye.declaration.api.roster;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import anye.declaration.Fault;
import anye.declaration.PayrollCheck;
import anye.kernel.sheet.SheetReading;
import anye.policy.Policies;
import anye.rules.api.Answered;
import anye.rules.api.Body;
import anye.rules.api.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * {@code POST /api/v1/rosters/check}: what 批量导入 would say of a payroll, before it is sent.
 *
 * <pre>
 * {"division": "210302", "businessYear": 2025, "rows": [
 *   {"idNumber": "210399197608310170", "name": "样例甲", "month": "202501", "wage": "2100.00", "pension": true, "medical": true,
 *    "contractFrom": "2024-01-01", "contractTo": null, "dispatched": false, "agency": null, "jobTitle": "包装工", "jobCategory": "WORKER"}]}
 * </pre>
 *
 * The first four fields of a row are needed, the others may be absent or null; at most 1,000 rows in 1 MiB. The answer:
 *
 * <pre>
 * {"businessYear": 2025, "good": 1, "bad": 0, "rows": [{"row": 1, "errors": [], "warnings": [{"field": "wage", "code": "…", "message": "…"}]}]}
 * </pre>
 *
 * Row 1 is the first. An error keeps a row from being taken over; a warning says what the law would not pass as it is stated. Nothing of what
 * is sent comes back, nothing is kept, and nobody is looked up: whether a person counts for another employer is no stranger's business.
 */
@Path("check")
@ApplicationScoped
public class RosterCheck {

    /** Of one row: no row of ours has more fields. */
    private static final int MOST_FAULTS = 20;

    @Inject
    private Policies policies;
    @Inject
    private Clock clock;

    @POST
    public Response check(InputStream body, @Context HttpHeaders headers) throws IOException {
        var locale = Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Answered.with(answer(Body.read(body, RosterRequest.MOST_BYTES), policies, LocalDate.now(clock), locale), locale);
    }

    static JsonObject answer(JsonObject body, Policies policies, LocalDate today, Locale locale) {
        var request = RosterRequest.of(body);
        var lines = new ArrayList<SheetReading.Line>();
        request.rows().forEach(cells -> lines.add(new SheetReading.Line(lines.size() + 1, cells)));
        var looked = new PayrollCheck(policies.forYear(request.division(), request.year()), today).look(lines);
        var rows = Json.createArrayBuilder();
        looked.forEach(line -> rows.add(Json.createObjectBuilder().add("row", line.number()).add("errors", faults(line.faults(), locale)).add("warnings", faults(line.warnings(), locale))));
        long good = looked.stream().filter(line -> line.isGood()).count();
        return Json.createObjectBuilder().add("businessYear", request.year().value()).add("good", good).add("bad", looked.size() - good).add("rows", rows).build();
    }

    private static JsonArrayBuilder faults(List<Fault> faults, Locale locale) {
        var all = Json.createArrayBuilder();
        faults.stream().limit(MOST_FAULTS).forEach(fault -> all.add(Json.createObjectBuilder().add("field", fault.field() == null ? JsonValue.NULL : Json.createValue(fault.field())).add("code", fault.code())
                .add("message", fault.message(locale))));
        return all;
    }
}
