package anye.sandbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import anye.access.Role;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;

/**
 * The invented employers, staff and people. Every ID number is of an address code that was never given out (county 99 of
 * 鞍山, 杭州 and 郑州), every name says that it is a sample.
 */
public final class Samples {

    /** Employers in 鞍山市铁东区, 杭州市西湖区 and 郑州市金水区, two each. */
    public static final List<SampleEmployer> EMPLOYERS = List.of(
            new SampleEmployer(new CreditCode("91210302MA00XX0157"), "鞍山样例一号制造有限公司", "ENTERPRISE", new Division("210302"), "样例经办甲", "安置 3 人：全部通过、部分月份不通过、劳务派遣"),
            new SampleEmployer(new CreditCode("1221030000XX000788"), "鞍山样例二号事业中心", "INSTITUTION", new Division("210302"), "样例经办乙", "安置 15 人，各种核验结果都有"),
            new SampleEmployer(new CreditCode("91330106MA00XX031B"), "杭州样例三号科技有限公司", "ENTERPRISE", new Division("330106"), "样例经办丙", "安置 18 人，各种核验结果都有"),
            new SampleEmployer(new CreditCode("52330106MJ00XX0939"), "杭州样例四号服务中心", "NON_ENTERPRISE", new Division("330106"), "样例经办丁", "安置 18 人，各种核验结果都有"),
            new SampleEmployer(new CreditCode("91410105MA00XX04X3"), "郑州样例五号商贸有限公司", "ENTERPRISE", new Division("410105"), "样例经办戊", "安置 24 人，各种核验结果都有"),
            new SampleEmployer(new CreditCode("1141010000XX000869"), "郑州样例六号机关", "GOVERNMENT", new Division("410105"), "样例经办己", "安置 24 人，各种核验结果都有"));

    public static final List<SampleStaff> STAFF = List.of(
            new SampleStaff("reviewer-210302", "样例审核员（铁东区）", Set.of(Role.REVIEWER), new Division("210302")),
            new SampleStaff("reviewer-330106", "样例审核员（西湖区）", Set.of(Role.REVIEWER), new Division("330106")),
            new SampleStaff("reviewer-410105", "样例审核员（金水区）", Set.of(Role.REVIEWER), new Division("410105")),
            new SampleStaff("supervisor-210300", "样例统管员（鞍山市）", Set.of(Role.SUPERVISOR), new Division("210300")),
            new SampleStaff("administrator", "样例系统管理员", Set.of(Role.ADMINISTRATOR), Division.NATION),
            new SampleStaff("tax-210300", "样例税务经办（鞍山市）", Set.of(Role.TAX), new Division("210300")));

    private static final String[] STEMS = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

    private static final Map<ResidentNumber, SamplePerson> PEOPLE = new LinkedHashMap<>();

    static {
        // the three people whom a newcomer is shown first
        var first = EMPLOYERS.get(0).creditCode();
        add(Kind.PASSING, new ResidentNumber("210399197608310170"), "样例甲", first, 2);
        add(Kind.FOUR_FAILING_MONTHS, new ResidentNumber("330199198808080403"), "样例乙", first, 4);
        add(Kind.DISPATCHED, new ResidentNumber("410199198410310264"), "样例丙", first, 3);
        int number = 0;
        for (var employer : EMPLOYERS.subList(1, EMPLOYERS.size())) {
            int people = employer.division().code().startsWith("41") ? 24 : employer.division().code().startsWith("33") ? 18 : 15;
            for (int i = 0; i < people; i++) {
                var kind = Kind.values()[i % Kind.values().length];
                add(kind, number(employer.division(), kind, ++number), "样例" + STEMS[number / 10 % 10] + STEMS[number % 10], employer.creditCode(), 1 + number % 4);
            }
        }
    }

    private Samples() {
    }

    /** What a sample person shows on the page of the monthly checks. */
    public enum Kind {
        PASSING, FOUR_FAILING_MONTHS, DISPATCHED, BELOW_MINIMUM_WAGE, NO_INSURANCE_RECORD, SILENT_DEPARTMENT, RENEWED_CERTIFICATE, REASSESSED_CERTIFICATE,
        RETIRING, VETERAN, VETERAN_GRADE_NINE, CERTIFICATE_EXPIRED, PART_YEAR
    }

    public static List<SamplePerson> people() {
        return List.copyOf(PEOPLE.values());
    }

    public static Optional<SamplePerson> person(String number) {
        return PEOPLE.values().stream().filter(person -> person.number().value().equals(number)).findFirst();
    }

    public static Optional<SampleEmployer> employer(String creditCode) {
        return EMPLOYERS.stream().filter(employer -> employer.creditCode().value().equals(creditCode)).findFirst();
    }

    private static void add(Kind kind, ResidentNumber number, String name, CreditCode employer, int grade) {
        PEOPLE.put(number, person(kind, number, name, employer, grade));
    }

    private static SamplePerson person(Kind kind, ResidentNumber number, String name, CreditCode employer, int grade) {
        var held = List.of(disability(number, grade, LocalDate.of(2020, 1, 10), LocalDate.of(2030, 1, 9)));
        var wages = wages(Months.ALL, 3000);
        var all = Months.ALL;
        return switch (kind) {
            case PASSING, DISPATCHED, RETIRING -> new SamplePerson(number, name, employer, kind, held, wages, all, all, Set.of());
            case FOUR_FAILING_MONTHS -> {
                wages.putAll(wages(Months.of(1, 2), 1500));
                yield new SamplePerson(number, name, employer, kind, held, wages, all.minus(Months.of(3, 4)), all, Set.of());
            }
            case BELOW_MINIMUM_WAGE -> new SamplePerson(number, name, employer, kind, held, wages(Months.ALL, 1500), all, all, Set.of());
            case NO_INSURANCE_RECORD -> new SamplePerson(number, name, employer, kind, held, wages, Months.NONE, Months.range(7, 12), Set.of());
            case SILENT_DEPARTMENT -> new SamplePerson(number, name, employer, kind, held, wages, all, all, Set.of("medical-insurance"));
            case RENEWED_CERTIFICATE -> new SamplePerson(number, name, employer, kind, List.of(
                    disability(number, grade, LocalDate.of(2015, 5, 20), LocalDate.of(2025, 5, 19)),
                    disability(number, grade, LocalDate.of(2025, 7, 1), LocalDate.of(2035, 6, 30))), wages, all, all, Set.of());
            case REASSESSED_CERTIFICATE -> new SamplePerson(number, name, employer, kind, List.of(
                    disability(number, 3, LocalDate.of(2016, 7, 1), LocalDate.of(2025, 6, 30)),
                    disability(number, 2, LocalDate.of(2025, 7, 1), LocalDate.of(2035, 6, 30))), wages, all, all, Set.of());
            case VETERAN -> new SamplePerson(number, name, employer, kind, List.of(veteran(number, 3)), wages, all, all, Set.of());
            case VETERAN_GRADE_NINE -> new SamplePerson(number, name, employer, kind, List.of(veteran(number, 9)), wages, all, all, Set.of());
            case CERTIFICATE_EXPIRED -> new SamplePerson(number, name, employer, kind,
                    List.of(disability(number, grade, LocalDate.of(2014, 9, 1), LocalDate.of(2024, 8, 31))), wages, all, all, Set.of());
            case PART_YEAR -> new SamplePerson(number, name, employer, kind, held, wages(Months.range(6, 12), 3000), Months.range(6, 12), Months.range(6, 12), Set.of());
        };
    }

    private static Map<Integer, Money> wages(Months months, long yuan) {
        var wages = new HashMap<Integer, Money>();
        months.stream().forEach(month -> wages.put(month, Money.ofYuan(yuan)));
        return wages;
    }

    private static SamplePerson.Held disability(ResidentNumber number, int grade, LocalDate from, LocalDate to) {
        return new SamplePerson.Held(CertificateType.DISABILITY, number.value() + "4" + grade, DisabilityCategory.PHYSICAL, grade, from, to);
    }

    private static SamplePerson.Held veteran(ResidentNumber number, int grade) {
        return new SamplePerson.Held(CertificateType.VETERAN, "样例军" + number.value().substring(10), null, grade, LocalDate.of(2018, 1, 1), null);
    }

    /** An ID number of a county that does not exist, with the check digit of GB 11643; the one who retires is born early enough to. */
    private static ResidentNumber number(Division division, Kind kind, int number) {
        var born = kind == Kind.RETIRING ? LocalDate.of(1965, 5, 1).plusDays(number) : LocalDate.of(1975, 1, 1).plusDays(97L * number);
        int sequence = 101 + 2 * number;
        var digits = division.code().substring(0, 4) + "99" + "%04d%02d%02d%03d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), sequence);
        return new ResidentNumber(digits + check(digits));
    }

    private static char check(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
