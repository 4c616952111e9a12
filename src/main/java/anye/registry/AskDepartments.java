package anye.registry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;

/** Asks, keeps every answer as received, and reads them. */
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
        var person = said.get(0).isSilent() ? AnswerReader.person(JsonValue.EMPTY_JSON_OBJECT) : AnswerReader.person(said.get(0).json());
        var certificates = said.get(1).isSilent() ? List.<FoundCertificate>of() : AnswerReader.certificates(said.get(1).json());
        return person.with(certificates, said.get(0).isSilent() || said.get(1).isSilent());
    }

    /** Wages and insurances are asked under each payer's code. */
    private static List<Asked> ofTheYear(PersonAsked asked) {
        var questions = new ArrayList<Asked>();
        asked.payers().wage().forEach(payer -> questions.add(new Asked(Department.WAGES, asked.person(), payer, asked.year())));
        asked.payers().socialInsurance().forEach(payer -> questions.add(new Asked(Department.SOCIAL_INSURANCE, asked.person(), payer, asked.year())));
        asked.payers().medicalInsurance().forEach(payer -> questions.add(new Asked(Department.MEDICAL_INSURANCE, asked.person(), payer, asked.year())));
        return questions;
    }

    /**
     * One department silent about one payer is silent about the year, but for the months of which it had told before: what was
     * known stays known, and a month of which it had said nothing then is not known to be empty now.
     */
    private static PersonRecords records(List<DepartmentAnswer> answers, BusinessYear year) {
        var wages = new HashMap<Integer, Money>();
        var insured = new EnumMap<Department, Months>(Department.class);
        var silent = new EnumMap<Department, Months>(Department.class);
        var answeredAt = new EnumMap<Department, Instant>(Department.class);
        for (var said : answers) {
            var department = said.department();
            answeredAt.merge(department, said.at(), (one, other) -> one.isAfter(other) ? one : other);
            var last = said.isSilent() ? said.before() : said;
            var told = Months.NONE;
            if (last != null && department == Department.WAGES) {
                var paid = AnswerReader.wages(last.json(), year);
                paid.forEach((month, wage) -> wages.merge(month, wage, Money::plus));
                told = paid.keySet().stream().reduce(Months.NONE, Months::with, Months::or);
            } else if (last != null) {
                told = AnswerReader.months(last.json(), year);
                insured.merge(department, told, Months::or);
            }
            if (said.isSilent() && !told.equals(Months.ALL)) {
                silent.merge(department, told.not(), Months::or);
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
        answers.recall(said);
        return said;
    }
}
