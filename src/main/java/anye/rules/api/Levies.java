package anye.rules.api;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.policy.Divisions;
import anye.policy.Policies;
import anye.rules.Headcount;
import anye.rules.Levy;
import anye.rules.LevyFacts;
import anye.rules.web.Wording;
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
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Locale;

/** 残保金 of one employer and year, step by step. */
@Path("levies")
@ApplicationScoped
public class Levies {

    /** Twelve million people at twice a year's months: more than any employer has. */
    private static final int MOST_MONTHS = 288_000_000;
    /** The same people once. */
    private static final int MOST_HEAD_MONTHS = 144_000_000;

    @Inject
    private Policies policies;

    @POST
    public Response reckon(InputStream body, @Context HttpHeaders headers) throws IOException {
        Locale locale = Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Answered.with(answer(Body.read(body), policies, locale), locale);
    }

    static JsonObject answer(JsonObject body, Policies policies, Locale locale) {
        Fields fields = Fields.of(body).only("division", "businessYear", "employerType", "averageHeadcount", "headMonths", "creditedMonths",
                "averageAnnualWage", "socialAverageWage");
        Division division = fields.need("division", value -> Divisions.known(Fields.text(value)));
        BusinessYear year = fields.need("businessYear", value -> new BusinessYear(Fields.number(0, 9999).apply(value)));
        EmployerType type = fields.need("employerType", Fields.oneOf(EmployerType.class));
        Headcount headcount = headcount(fields, body);
        Integer months = fields.need("creditedMonths", Fields.number(0, MOST_MONTHS));
        BigDecimal wage = fields.need("averageAnnualWage", Fields::decimal);
        BigDecimal social = fields.may("socialAverageWage", Fields::decimal);
        fields.check();
        return json(Levy.of(new LevyFacts(type, headcount, months, wage, social), policies.forLevy(division, year)), locale);
    }

    /** The exact sum of the twelve monthly heads, or their average as it was rounded; of both the sum decides, and the average must be the rounding of it. */
    private static Headcount headcount(Fields fields, JsonObject body) {
        Integer months = fields.may("headMonths", Fields.number(0, MOST_HEAD_MONTHS));
        BigDecimal average = given(body, "headMonths") ? fields.may("averageHeadcount", Fields::decimal) : fields.need("averageHeadcount", Fields::decimal);
        if (months == null) {
            return average == null ? null : Headcount.average(average);
        }
        Headcount exact = Headcount.ofMonths(months);
        if (average != null && !Headcount.average(average).mayBe(exact)) {
            fields.refuse("averageHeadcount", "rules.api.headMonths");
        }
        return exact;
    }

    private static boolean given(JsonObject body, String name) {
        return body.get(name) != null && body.get(name) != JsonValue.NULL;
    }

    private static JsonObject json(Levy levy, Locale locale) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        levy.steps().forEach(step -> steps.add(Json.createObjectBuilder().add("text", Wording.step(step, locale))
                .add("citation", Wording.citation(step.citation(), step.verified(), locale))));
        return Json.createObjectBuilder().add("quotaRatio", levy.quotaRatio().toPlainString())
                .add("required", levy.required().toPlainString()).add("placed", levy.placed().toPlainString())
                .add("gap", levy.gap().toPlainString()).add("beforeBand", levy.beforeBand().toPlainString())
                .add("band", levy.band().toPlainString()).add("exempt", levy.exempt())
                .add("payable", levy.payable().toPlainString()).add("steps", steps).build();
    }
}
