package anye.rules.api;

import anye.kernel.Division;
import anye.policy.Cited;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.RetirementLine;
import anye.policy.RetirementSteps;
import anye.rules.Retirement;
import anye.rules.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Locale;

/** 法定退休年龄 by line and month of birth. */
@Path("retirements")
@ApplicationScoped
public class Retirements {

    @Inject
    private Policies policies;

    @GET
    public Response retirement(@Context UriInfo uri, @Context HttpHeaders headers) {
        Locale locale = Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Answered.with(answer(uri.getQueryParameters(), policies, locale), locale);
    }

    static JsonObject answer(MultivaluedMap<String, String> parameters, Policies policies, Locale locale) {
        Query query = new Query(parameters);
        RetirementLine line = query.need("line", name -> Fields.constant(RetirementLine.class, name));
        YearMonth born = query.need("born", Fields::month);
        query.check();
        Cited<RetirementSteps> fixed = steps(policies, born.plusYears(50));
        Retirement retirement = Retirement.of(born, line, fixed.value());
        // The edition in force when the age would be reached decides; that month may lie under a later edition.
        Cited<RetirementSteps> inForce = steps(policies, retirement.month());
        retirement = Retirement.of(born, line, inForce.value());
        return Json.createObjectBuilder().add("age", retirement.age().toString()).add("month", retirement.month().toString())
                .add("citation", Wording.citation(inForce.citation(), inForce.verified(), locale)).build();
    }

    /** Whoever reached the age before there was a law retired by none; the earliest of ours speaks for them. */
    private static Cited<RetirementSteps> steps(Policies policies, YearMonth month) {
        YearMonth first = policies.all(Figure.RETIREMENT).get(Division.NATION).get(0).from();
        return policies.figure(Figure.RETIREMENT, Division.NATION, month.isBefore(first) ? first : month);
    }
}
