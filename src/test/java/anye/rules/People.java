package anye.rules;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Gender;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.policy.Policies;
import anye.policy.YearPolicy;
import java.time.LocalDate;

/** Facts and policies for the tests of the rules and of those who use them. */
public final class People {

    private static final Policies POLICIES = new Policies();

    private People() {
    }

    public static YearPolicy tiedong(int year) {
        return POLICIES.forYear(Division.of("210302"), new BusinessYear(year));
    }

    public static YearPolicy in(String division, int year) {
        return POLICIES.forYear(Division.of(division), new BusinessYear(year));
    }

    /** Passes everything all year with a certificate of this type and grade. */
    public static YearFacts aWorkerWith(CertificateType type, int grade, int year) {
        return aWorker(year).withCertificates(valid(type, grade));
    }

    /** A man in the prime of life who lacks only a certificate. */
    public static YearFacts aWorker(int year) {
        return YearFacts.of(new BusinessYear(year), LocalDate.of(1990, 1, 1), Gender.MALE)
                .withWages(Wages.everyMonth(Money.ofYuan(3000)))
                .withInsurance(Months.ALL, Months.ALL)
                .withContracts(new Contract(LocalDate.of(2020, 1, 1), null, false));
    }

    public static Certificate valid(CertificateType type, int grade) {
        return new Certificate(type, grade, LocalDate.of(2015, 1, 1), LocalDate.of(2034, 12, 31));
    }
}
