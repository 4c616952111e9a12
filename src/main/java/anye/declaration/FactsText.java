package anye.declaration;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Gender;
import anye.kernel.Months;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Source;
import anye.rules.Wages;
import anye.rules.YearFacts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

/** The facts of a verdict as text that can be read again in ten years: reading what was written gives equal facts. */
final class FactsText {

    private FactsText() {
    }

    static String write(YearFacts facts) {
        var certificates = Json.createArrayBuilder();
        facts.certificates().forEach(held -> certificates.add(Json.createObjectBuilder()
                .add("type", held.type().name()).add("grade", held.grade()).add("from", day(held.validFrom())).add("to", day(held.validTo()))));
        var contracts = Json.createArrayBuilder();
        facts.contracts().forEach(signed -> contracts.add(Json.createObjectBuilder()
                .add("from", day(signed.from())).add("to", day(signed.to())).add("dispatched", signed.dispatched())));
        var sources = Json.createObjectBuilder();
        facts.sources().forEach((question, source) -> sources.add(question.name(),
                Json.createObjectBuilder().add("department", source.department()).add("at", source.at().toString())));
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("year", facts.year().value())
                .add("born", day(facts.birthDate()))
                .add("gender", facts.gender() == null ? "" : facts.gender().name())
                .add("jobCategory", facts.jobCategory() == null ? "" : facts.jobCategory().name())
                .add("graduate", facts.graduate())
                .add("certificates", certificates)
                .add("contracts", contracts)
                .add("wages", wages(facts.wages()))
                .add("socialInsurance", facts.socialInsurance().bits())
                .add("medicalInsurance", facts.medicalInsurance().bits())
                .add("silent", perQuestion(facts.silent()))
                .add("evidence", perQuestion(facts.evidence()))
                .add("sources", sources)
                .build().toString();
    }

    static YearFacts read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            List<Certificate> certificates = new ArrayList<>();
            json.getJsonArray("certificates").getValuesAs(JsonObject.class).forEach(held -> certificates.add(
                    new Certificate(CertificateType.valueOf(held.getString("type")), held.getInt("grade"), day(held.getString("from")), day(held.getString("to")))));
            List<Contract> contracts = new ArrayList<>();
            json.getJsonArray("contracts").getValuesAs(JsonObject.class).forEach(signed -> contracts.add(
                    new Contract(day(signed.getString("from")), day(signed.getString("to")), signed.getBoolean("dispatched"))));
            Map<Question, Source> sources = new EnumMap<>(Question.class);
            json.getJsonObject("sources").forEach((question, source) -> sources.put(Question.valueOf(question),
                    new Source(source.asJsonObject().getString("department"), Instant.parse(source.asJsonObject().getString("at")))));
            return new YearFacts(new BusinessYear(json.getInt("year")), day(json.getString("born")),
                    json.getString("gender").isEmpty() ? null : Gender.valueOf(json.getString("gender")),
                    json.getString("jobCategory").isEmpty() ? null : JobCategory.valueOf(json.getString("jobCategory")),
                    json.getBoolean("graduate"), certificates, contracts,
                    Wages.ofFen(json.getJsonArray("wages").getValuesAs(JsonNumber.class).stream().mapToLong(JsonNumber::longValue).toArray()),
                    new Months(json.getInt("socialInsurance")), new Months(json.getInt("medicalInsurance")),
                    perQuestion(json.getJsonObject("silent")), perQuestion(json.getJsonObject("evidence")), sources);
        }
    }

    private static JsonArrayBuilder wages(Wages wages) {
        var fen = Json.createArrayBuilder();
        for (int month = 1; month <= 12; month++) {
            fen.add(wages.fen(month));
        }
        return fen;
    }

    private static JsonObject perQuestion(PerQuestion months) {
        var json = Json.createObjectBuilder();
        for (var question : Question.values()) {
            json.add(question.name(), months.of(question).bits());
        }
        return json.build();
    }

    private static PerQuestion perQuestion(JsonObject json) {
        var months = PerQuestion.NONE;
        for (var question : Question.values()) {
            months = months.with(question, new Months(json.getInt(question.name())));
        }
        return months;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
