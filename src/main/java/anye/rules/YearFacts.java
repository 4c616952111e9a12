package anye.rules;

import anye.kernel.BusinessYear;
import anye.kernel.Gender;
import anye.kernel.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is known of one person in one business year, as the departments and the employer said it.
 *
 * @param birthDate null when no record has it
 * @param jobCategory null when nobody said
 * @param graduate whether hired as 应届高校毕业生
 * @param socialInsurance the months insured
 * @param silent per question the months for which the department did not answer
 * @param evidence per question the months that a reviewer accepted
 * @param sources per question who answered; needed only to explain
 */
public record YearFacts(BusinessYear year, LocalDate birthDate, Gender gender, JobCategory jobCategory, boolean graduate,
        List<Certificate> certificates, List<Contract> contracts, Wages wages, Months socialInsurance,
        Months medicalInsurance, PerQuestion silent, PerQuestion evidence, Map<Question, Source> sources) {

    public YearFacts {
        certificates = List.copyOf(certificates);
        contracts = List.copyOf(contracts);
        sources = Map.copyOf(sources);
    }

    /** Nothing known yet but the year and the person. */
    public static YearFacts of(BusinessYear year, LocalDate birthDate, Gender gender) {
        return new YearFacts(year, birthDate, gender, null, false, List.of(), List.of(), Wages.NONE, Months.NONE,
                Months.NONE, PerQuestion.NONE, PerQuestion.NONE, Map.of());
    }

    public YearFacts withJobCategory(JobCategory category) {
        return new YearFacts(year, birthDate, gender, category, graduate, certificates, contracts, wages, socialInsurance,
                medicalInsurance, silent, evidence, sources);
    }

    public YearFacts withGraduate(boolean hiredAsGraduate) {
        return new YearFacts(year, birthDate, gender, jobCategory, hiredAsGraduate, certificates, contracts, wages,
                socialInsurance, medicalInsurance, silent, evidence, sources);
    }

    public YearFacts withCertificates(Certificate... held) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, List.of(held), contracts, wages,
                socialInsurance, medicalInsurance, silent, evidence, sources);
    }

    public YearFacts withContracts(Contract... signed) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, List.of(signed), wages,
                socialInsurance, medicalInsurance, silent, evidence, sources);
    }

    public YearFacts withWages(Wages paid) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, contracts, paid,
                socialInsurance, medicalInsurance, silent, evidence, sources);
    }

    public YearFacts withInsurance(Months social, Months medical) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, contracts, wages, social,
                medical, silent, evidence, sources);
    }

    public YearFacts withSilent(PerQuestion unanswered) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, contracts, wages,
                socialInsurance, medicalInsurance, unanswered, evidence, sources);
    }

    public YearFacts withEvidence(PerQuestion accepted) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, contracts, wages,
                socialInsurance, medicalInsurance, silent, accepted, sources);
    }

    public YearFacts withSources(Map<Question, Source> answered) {
        return new YearFacts(year, birthDate, gender, jobCategory, graduate, certificates, contracts, wages,
                socialInsurance, medicalInsurance, silent, evidence, answered);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "YearFacts[" + year + "]";
    }
}
