package anye.policy;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the law asks of one person's year in one division: each figure resolved for each of the twelve months.
 *
 * <p>Beside every figure with its citation stands what the rules need of it as numbers and sets of months, worked out
 * once for all persons of the year.
 */
public final class YearPolicy {

    private static final int TYPES = CertificateType.values().length;

    private final Division division;
    private final BusinessYear year;
    private final List<Cited<Money>> minimumWages;
    private final List<Cited<Boolean>> socialInsurance;
    private final List<Cited<Boolean>> medicalInsurance;
    private final List<Cited<Grades>> acceptedCertificates;
    private final List<Cited<Grades>> doubleCredit;
    private final List<Cited<Integer>> workingAge;
    private final List<Cited<RetirementSteps>> retirement;
    private final List<Cited<Boolean>> retirementMonthCounts;
    private final List<Cited<Integer>> contractYears;
    private final List<Cited<MonthCoverage>> monthCoverage;
    private final Cited<Integer> graduateFullYear;

    private final long[] minimumWageFen;
    private final Months[] accepted = new Months[TYPES * (Grades.MOST + 1)];
    private final Months[] doubled = new Months[TYPES * (Grades.MOST + 1)];
    private final Months socialInsuranceRequired;
    private final Months medicalInsuranceRequired;
    private final Months coveredByAnyDay;
    private final Months countingRetirementMonth;
    private final List<Months> ageSpans;

    YearPolicy(Policies policies, Division division, BusinessYear year) {
        this.division = division;
        this.year = year;
        minimumWages = twelve(policies, Figure.MINIMUM_WAGE);
        socialInsurance = twelve(policies, Figure.SOCIAL_INSURANCE);
        medicalInsurance = twelve(policies, Figure.MEDICAL_INSURANCE);
        acceptedCertificates = twelve(policies, Figure.ACCEPTED_CERTIFICATES);
        doubleCredit = twelve(policies, Figure.DOUBLE_CREDIT);
        workingAge = twelve(policies, Figure.WORKING_AGE);
        retirement = twelve(policies, Figure.RETIREMENT);
        retirementMonthCounts = twelve(policies, Figure.RETIREMENT_MONTH_COUNTS);
        contractYears = twelve(policies, Figure.CONTRACT_YEARS);
        monthCoverage = twelve(policies, Figure.MONTH_COVERAGE);
        graduateFullYear = policies.figure(Figure.GRADUATE_FULL_YEAR, division, year.month(12));

        minimumWageFen = minimumWages.stream().mapToLong(wage -> wage.value().fen()).toArray();
        for (CertificateType type : CertificateType.values()) {
            for (int grade = 0; grade <= Grades.MOST; grade++) {
                int of = grade;
                accepted[slot(type, grade)] = where(acceptedCertificates, grades -> grades.admit(type, of));
                doubled[slot(type, grade)] = where(doubleCredit, grades -> grades.admit(type, of));
            }
        }
        socialInsuranceRequired = where(socialInsurance, required -> required);
        medicalInsuranceRequired = where(medicalInsurance, required -> required);
        coveredByAnyDay = where(monthCoverage, MonthCoverage.ANY_DAY::equals);
        countingRetirementMonth = where(retirementMonthCounts, counts -> counts);
        ageSpans = spans();
    }

    public Division division() {
        return division;
    }

    public BusinessYear year() {
        return year;
    }

    public Cited<Money> minimumWage(int month) {
        return minimumWages.get(month - 1);
    }

    public long minimumWageFen(int month) {
        return minimumWageFen[month - 1];
    }

    public Cited<Boolean> socialInsurance(int month) {
        return socialInsurance.get(month - 1);
    }

    public Cited<Boolean> medicalInsurance(int month) {
        return medicalInsurance.get(month - 1);
    }

    public Months socialInsuranceRequired() {
        return socialInsuranceRequired;
    }

    public Months medicalInsuranceRequired() {
        return medicalInsuranceRequired;
    }

    public Cited<Grades> acceptedCertificates(int month) {
        return acceptedCertificates.get(month - 1);
    }

    public Cited<Grades> doubleCredit(int month) {
        return doubleCredit.get(month - 1);
    }

    /** The months in which a certificate of this type and grade makes its holder a 残疾人 of the law. */
    public Months accepted(CertificateType type, int grade) {
        return accepted[slot(type, grade)];
    }

    /** The months in which its holder counts as two. */
    public Months doubled(CertificateType type, int grade) {
        return doubled[slot(type, grade)];
    }

    public Cited<Integer> workingAge(int month) {
        return workingAge.get(month - 1);
    }

    public Cited<RetirementSteps> retirement(int month) {
        return retirement.get(month - 1);
    }

    public Cited<Boolean> retirementMonthCounts(int month) {
        return retirementMonthCounts.get(month - 1);
    }

    public Months countingRetirementMonth() {
        return countingRetirementMonth;
    }

    /** The year in runs of months between which no figure of working age or retirement changes; mostly one. */
    public List<Months> ageSpans() {
        return ageSpans;
    }

    public Cited<Integer> contractYears(int month) {
        return contractYears.get(month - 1);
    }

    public Cited<MonthCoverage> monthCoverage(int month) {
        return monthCoverage.get(month - 1);
    }

    /** The months that a single day covers. */
    public Months coveredByAnyDay() {
        return coveredByAnyDay;
    }

    public Cited<Integer> graduateFullYear() {
        return graduateFullYear;
    }

    private List<Months> spans() {
        List<Months> spans = new ArrayList<>();
        int from = 1;
        for (int month = 2; month <= 13; month++) {
            if (month == 13 || !workingAge(month).equals(workingAge(from)) || !retirement(month).equals(retirement(from))
                    || !retirementMonthCounts(month).equals(retirementMonthCounts(from))) {
                spans.add(Months.range(from, month - 1));
                from = month;
            }
        }
        return List.copyOf(spans);
    }

    private <T> List<Cited<T>> twelve(Policies policies, Figure<T> figure) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> policies.figure(figure, division, year.month(month))).toList();
    }

    private static <T> Months where(List<Cited<T>> figures, Predicate<T> holds) {
        return Months.where(month -> holds.test(figures.get(month - 1).value()));
    }

    /** A grade that no certificate has is as good as none. */
    private static int slot(CertificateType type, int grade) {
        return type.ordinal() * (Grades.MOST + 1) + (grade < 0 || grade > Grades.MOST ? 0 : grade);
    }
}
