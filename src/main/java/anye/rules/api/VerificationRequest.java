package anye.rules.api;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateNumber;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.policy.Divisions;
import anye.policy.Grades;
import anye.rules.Certificate;
import anye.rules.Contract;
import anye.rules.JobCategory;
import anye.rules.Wages;
import anye.rules.YearFacts;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One person's year as it is asked about. */
record VerificationRequest(Division division, YearFacts facts) {

    /** 残疾人证 has four grades. */
    private static final int DISABILITY_GRADES = 4;

    /**
     * @param today whoever is born later does not exist
     * @throws Malformed
     */
    static VerificationRequest of(JsonObject body, LocalDate today) {
        Fields fields = Fields.of(body).only("division", "businessYear", "person", "certificates", "contracts", "wages",
                "socialInsurance", "medicalInsurance");
        Division division = fields.need("division", value -> Divisions.known(Fields.text(value)));
        BusinessYear year = fields.need("businessYear", value -> new BusinessYear(Fields.number(0, 9999).apply(value)));
        Fields person = fields.inner("person").only("idNumber", "jobCategory", "gender");
        ResidentNumber number = person.need("idNumber", value -> ResidentNumber.living(Fields.text(value), today));
        JobCategory category = person.may("jobCategory", Fields.oneOf(JobCategory.class));
        Gender gender = gender(person, number);
        List<Certificate> certificates = fields.each("certificates", VerificationRequest::certificate);
        List<Contract> contracts = fields.each("contracts", VerificationRequest::contract);
        Wages wages = wages(fields, year);
        Months social = months(fields, "socialInsurance", year);
        Months medical = months(fields, "medicalInsurance", year);
        fields.check();
        return new VerificationRequest(division, YearFacts.of(year, number.birthDate(), gender)
                .withJobCategory(category).withWages(wages).withInsurance(social, medical)
                .withCertificates(certificates.toArray(Certificate[]::new))
                .withContracts(contracts.toArray(Contract[]::new)));
    }

    /** The number tells it, but that of an older foreigner's card; nothing said may contradict it. */
    private static Gender gender(Fields person, ResidentNumber number) {
        Gender said = person.may("gender", Fields.oneOf(Gender.class));
        Gender told = number == null ? said : number.gender();
        if (told == null && said == null && number != null) {
            person.refuse("gender", "rules.api.genderNeeded");
        } else if (said != null && told != null && said != told) {
            person.refuse("gender", "rules.api.genderContradicts");
        }
        return told == null ? said : told;
    }

    private static Certificate certificate(Fields fields) {
        fields.only("type", "number", "grade", "validFrom", "validTo");
        CertificateType type = fields.need("type", Fields.oneOf(CertificateType.class));
        int most = type == CertificateType.DISABILITY ? DISABILITY_GRADES : Grades.MOST;
        Integer grade = fields.need("grade", Fields.number(1, most));
        CertificateNumber number = type == CertificateType.DISABILITY ? fields.may("number", value -> CertificateNumber.of(Fields.text(value))) : null;
        if (number != null && grade != null && number.grade() != grade) {
            fields.refuse("grade", "rules.api.gradeContradicts");
        }
        LocalDate from = fields.need("validFrom", Fields::date);
        LocalDate to = fields.may("validTo", Fields::date);
        inOrder(fields, from, to, "validTo");
        return new Certificate(type, grade == null ? 0 : grade, from, to);
    }

    private static Contract contract(Fields fields) {
        fields.only("from", "to", "dispatched");
        LocalDate from = fields.need("from", Fields::date);
        LocalDate to = fields.may("to", Fields::date);
        inOrder(fields, from, to, "to");
        return new Contract(from, to, Boolean.TRUE.equals(fields.need("dispatched", Fields::flag)));
    }

    private static void inOrder(Fields fields, LocalDate from, LocalDate to, String field) {
        if (from != null && to != null && to.isBefore(from)) {
            fields.refuse(field, "rules.api.reversed");
        }
    }

    private static Wages wages(Fields fields, BusinessYear year) {
        Map<Integer, Money> wages = new HashMap<>();
        fields.entries("wages", (month, wage) -> wages.put(within(Fields.month(month), year), Money.parse(Fields.text(wage))));
        return Wages.of(wages);
    }

    private static Months months(Fields fields, String name, BusinessYear year) {
        Months[] months = {Months.NONE};
        fields.texts(name, text -> {
            int month = within(Fields.month(text), year);
            if (months[0].contains(month)) {
                throw new Refusal(null, "rules.api.duplicate");
            }
            months[0] = months[0].with(month);
        });
        return months[0];
    }

    /** Without a business year there is already an error, and any month does. */
    private static int within(YearMonth month, BusinessYear year) {
        if (year != null && month.getYear() != year.value()) {
            throw new Refusal(null, "rules.api.monthOutside");
        }
        return month.getMonthValue();
    }
}
