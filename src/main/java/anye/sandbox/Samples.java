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
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * The invented employers, staff and people. Every ID number is of an address code that was never given out (county 99 of
 * 鞍山, 杭州 and 郑州), every name says that it is a sample. Who stands in {@code samples.json}, the others are made here,
 * the same in every run.
 */
public final class Samples {

    private static final JsonObject FILE = read();
    private static final JsonObject OTHERS = FILE.getJsonObject("others");

    /** Employers in 鞍山市铁东区, 杭州市西湖区 and 郑州市金水区, two each. */
    public static final List<SampleEmployer> EMPLOYERS = FILE.getJsonArray("employers").getValuesAs(JsonObject.class).stream().map(Samples::employer).toList();

    public static final List<SampleStaff> STAFF = FILE.getJsonArray("staff").getValuesAs(JsonObject.class).stream().map(Samples::staff).toList();

    private static final Map<ResidentNumber, SamplePerson> PEOPLE = new LinkedHashMap<>();

    static {
        // the people whom a newcomer is shown first
        for (var told : FILE.getJsonArray("people").getValuesAs(JsonObject.class)) {
            add(Kind.valueOf(told.getString("shows")), new ResidentNumber(told.getString("idNumber")), told.getString("name"), EMPLOYERS.get(0).creditCode(), told.getInt("grade"));
        }
        int number = 0;
        for (var employer : FILE.getJsonArray("employers").getValuesAs(JsonObject.class)) {
            for (int i = 0; i < employer.getInt("people"); i++) {
                var kind = Kind.values()[i % Kind.values().length];
                add(kind, number(new Division(employer.getString("division")), kind, ++number), name(number), new CreditCode(employer.getString("creditCode")), 1 + number % 4);
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

    /** Where a sample person lives: no such street. */
    public static String address(SamplePerson person) {
        return OTHERS.getString("street") + person.number().value().substring(14, 17) + OTHERS.getString("house");
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(Samples.class.getResourceAsStream("samples.json"))) {
            return reader.readObject();
        }
    }

    private static SampleEmployer employer(JsonObject json) {
        return new SampleEmployer(new CreditCode(json.getString("creditCode")), json.getString("name"), json.getString("type"), new Division(json.getString("division")),
                json.getString("handler"), json.getString("address"), json.getString("legalRepresentative"), "sandbox.way." + json.getString("about"));
    }

    private static SampleStaff staff(JsonObject json) {
        return new SampleStaff(json.getString("subject"), json.getString("name"), Set.of(Role.valueOf(json.getString("role"))), new Division(json.getString("office")));
    }

    private static String name(int number) {
        var stems = OTHERS.getString("stems");
        return OTHERS.getString("name") + stems.charAt(number / 10 % 10) + stems.charAt(number % 10);
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
        return new SamplePerson.Held(CertificateType.VETERAN, OTHERS.getString("veteran") + number.value().substring(10), null, grade, LocalDate.of(2018, 1, 1), null);
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
