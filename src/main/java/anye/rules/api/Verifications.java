package anye.rules.api;

import anye.kernel.Months;
import anye.kernel.web.Texts;
import anye.policy.Policies;
import anye.policy.YearPolicy;
import anye.rules.Answer;
import anye.rules.Finding;
import anye.rules.Persons;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;
import anye.rules.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** 人员信息校验 of one person's year: the six questions of every month, with their reasons. */
@Path("verifications")
@ApplicationScoped
public class Verifications {

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @POST
    public Response verify(InputStream body, @Context HttpHeaders headers) throws IOException {
        LocalDate today = LocalDate.now(clock);
        VerificationRequest request = VerificationRequest.of(Body.read(body), today);
        YearPolicy policy = policies.forYear(request.division(), request.facts().year());
        Locale locale = Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Answered.with(answer(request.facts(), policy, today, locale), locale);
    }

    /** Nothing passes in a month that has not begun, whatever is said of it. */
    static JsonObject answer(YearFacts facts, YearPolicy policy, LocalDate today, Locale locale) {
        YearVerdict verdict = Rules.verify(facts, policy);
        Months begun = Months.begun(facts.year(), today);
        JsonArrayBuilder months = Json.createArrayBuilder();
        for (int month : Months.ALL) {
            JsonObjectBuilder checks = Json.createObjectBuilder();
            for (Question question : Question.values()) {
                checks.add(question.name(), begun.contains(month) ? check(Rules.explain(facts, policy, question, month), locale) : notBegun(locale));
            }
            months.add(Json.createObjectBuilder().add("month", facts.year().month(month).toString())
                    .add("checks", checks).add("multiplier", verdict.multiplier(month)));
        }
        int credited = verdict.credited(begun);
        return Json.createObjectBuilder().add("businessYear", facts.year().value()).add("months", months)
                .add("confirmed", verdict.confirmed(begun).count()).add("credited", credited)
                .add("persons", Persons.of(credited).toPlainString()).build();
    }

    private static JsonObjectBuilder check(Finding finding, Locale locale) {
        return Json.createObjectBuilder().add("verdict", finding.answer().name())
                .add("value", text(finding.value())).add("threshold", text(finding.threshold()))
                .add("citation", Wording.citation(finding.citation(), finding.verified(), locale))
                .add("reason", Wording.reason(finding, locale));
    }

    private static JsonObjectBuilder notBegun(Locale locale) {
        return Json.createObjectBuilder().add("verdict", Answer.FAIL.name()).add("value", JsonValue.NULL).add("threshold", JsonValue.NULL)
                .add("citation", Texts.of(locale, "rules.month.citation")).add("reason", Texts.of(locale, "rules.month.notBegun"));
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
