package anye.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/** Asks, keeps every answer as received, and reads them. An answer that cannot be read is silence too. */
@ApplicationScoped
public class AskDepartments {

    /** How many are asked by the ID number alone. */
    private static final int BY_NUMBER = 2;

    @Inject
    private DepartmentsOnline online;

    @Inject
    private DepartmentAnswers answers;

    @Inject
    private Clock clock;

    /** What is known of the person by the number alone: name, household, certificates. */
    public FoundPerson about(ResidentNumber person) {
        return found(ask(byNumber(person)));
    }

    /** Everything about many people in one go, in their order: nobody waits for the one before. */
    public List<Heard> about(List<PersonAsked> people) {
        var questions = new ArrayList<Asked>();
        var ends = new ArrayList<Integer>();
        for (var asked : people) {
            questions.addAll(byNumber(asked.person()));
            questions.addAll(ofTheYear(asked));
            ends.add(questions.size());
        }
        var said = ask(questions);
        var heard = new ArrayList<Heard>();
        int from = 0;
        for (int i = 0; i < people.size(); i++) {
            heard.add(new Heard(found(said.subList(from, from + BY_NUMBER)), records(said.subList(from + BY_NUMBER, ends.get(i)), people.get(i).year())));
            from = ends.get(i);
        }
        return heard;
    }

    private static List<Asked> byNumber(ResidentNumber person) {
        return List.of(new Asked(Department.PEOPLE, person, null, null), new Asked(Department.CERTIFICATES, person, null, null));
    }

    private static FoundPerson found(List<DepartmentAnswer> said) {
        var people = said.get(0);
        var certificates = certificates(said.get(1));
        var silent = people.isSilent() || said.get(1).isSilent();
        if (people.isSilent()) {
            return new FoundPerson(null, null, null, null, certificates, silent);
        }
        var found = people.json();
        return new FoundPerson(text(found, "name"), text(found, "householdDivision"), text(found, "householdAddress"), text(found, "phone"), certificates, silent);
    }

    /** Wages and insurances are asked under each payer's code. */
    private static List<Asked> ofTheYear(PersonAsked asked) {
        var questions = new ArrayList<Asked>();
        asked.payers().wage().forEach(payer -> questions.add(new Asked(Department.WAGES, asked.person(), payer, asked.year())));
        asked.payers().socialInsurance().forEach(payer -> questions.add(new Asked(Department.SOCIAL_INSURANCE, asked.person(), payer, asked.year())));
        asked.payers().medicalInsurance().forEach(payer -> questions.add(new Asked(Department.MEDICAL_INSURANCE, asked.person(), payer, asked.year())));
        return questions;
    }

    /** One department silent about one payer is silent about the year. */
    private static PersonRecords records(List<DepartmentAnswer> answers, BusinessYear year) {
        var wages = new HashMap<Integer, Money>();
        var insured = new EnumMap<Department, Months>(Department.class);
        Set<Department> silent = EnumSet.noneOf(Department.class);
        Map<Department, Instant> answeredAt = new EnumMap<>(Department.class);
        for (var said : answers) {
            answeredAt.merge(said.department(), said.at(), (one, other) -> one.isAfter(other) ? one : other);
            try {
                if (said.isSilent()) {
                    silent.add(said.department());
                } else if (said.department() == Department.WAGES) {
                    wages(said.json(), year).forEach((month, wage) -> wages.merge(month, wage, Money::plus));
                } else {
                    insured.merge(said.department(), months(said.json(), year), Months::or);
                }
            } catch (DateTimeException | ClassCastException | NullPointerException | Refusal unreadable) {
                silent.add(said.department());
            }
        }
        return new PersonRecords(wages, insured.getOrDefault(Department.SOCIAL_INSURANCE, Months.NONE),
                insured.getOrDefault(Department.MEDICAL_INSURANCE, Months.NONE), silent, answeredAt);
    }

    private List<DepartmentAnswer> ask(List<Asked> questions) {
        var askedAt = clock.instant();
        var replies = online.ask(questions);
        var said = new ArrayList<DepartmentAnswer>();
        for (int i = 0; i < questions.size(); i++) {
            said.add(new DepartmentAnswer(questions.get(i), askedAt, replies.get(i)));
        }
        answers.keep(said);
        return said;
    }

    private static Map<Integer, Money> wages(JsonObject json, BusinessYear year) {
        var wages = new HashMap<Integer, Money>();
        json.getJsonObject("months").forEach((month, wage) -> {
            var when = YearMonth.parse(month);
            if (when.getYear() == year.value()) {
                wages.put(when.getMonthValue(), Money.parse(((JsonString) wage).getString()));
            }
        });
        return wages;
    }

    private static Months months(JsonObject json, BusinessYear year) {
        var insured = Months.NONE;
        for (var month : json.getJsonArray("months").getValuesAs(JsonString.class)) {
            var when = YearMonth.parse(month.getString());
            if (when.getYear() == year.value()) {
                insured = insured.with(when.getMonthValue());
            }
        }
        return insured;
    }

    private static List<FoundCertificate> certificates(DepartmentAnswer said) {
        if (said.isSilent() || !said.json().containsKey("certificates")) {
            return List.of();
        }
        return said.json().getJsonArray("certificates").getValuesAs(JsonObject.class).stream().map(AskDepartments::certificate).toList();
    }

    private static FoundCertificate certificate(JsonObject json) {
        var category = text(json, "category");
        var validTo = text(json, "validTo");
        return new FoundCertificate(CertificateType.valueOf(json.getString("type")), json.getString("number"),
                category == null ? null : DisabilityCategory.valueOf(category), json.getInt("grade"),
                LocalDate.parse(json.getString("validFrom")), validTo == null ? null : LocalDate.parse(validTo));
    }

    private static String text(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name) ? json.getString(name) : null;
    }
}
