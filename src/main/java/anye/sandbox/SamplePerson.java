package anye.sandbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import anye.kernel.DisabilityCategory;
import anye.kernel.ResidentNumber;

/** An invented person at an invented employer, and what each department would say of them in {@link Samples#YEAR}. */
public record SamplePerson(ResidentNumber number, String name, SampleEmployer employer, Story story, DisabilityCategory category, int grade, int order) {

    /** As the federation or the veterans' affairs keep it. */
    public record HeldCertificate(String type, String number, DisabilityCategory category, int grade, LocalDate validFrom, LocalDate validTo) {
    }

    /** A person that a department keeps silent about. */
    public boolean isSilentOf(String department) {
        return story == Story.MEDICAL_INSURANCE_SILENT && department.equals("medical-insurance")
                || story == Story.WAGES_SILENT && department.equals("wages");
    }

    /** Month of the year to yuan. */
    public Map<Integer, BigDecimal> wages() {
        var wages = new TreeMap<Integer, BigDecimal>();
        IntStream.rangeClosed(1, 12).filter(employed()).filter(month -> !(story == Story.NO_RECORD && month == 10))
                .forEach(month -> wages.put(month, wage(month)));
        return wages;
    }

    private BigDecimal wage(int month) {
        var minimum = BigDecimal.valueOf(employer.minimumWage());
        var wage = switch (story) {
            case FOUR_MONTHS_FAIL -> month <= 2 ? minimum.subtract(new BigDecimal("400")) : usual();
            case BELOW_MINIMUM_WAGE -> month >= 7 && month <= 9 ? minimum.subtract(new BigDecimal("0.01")) : usual();
            case MINIMUM_WAGE_RISES -> minimum;
            default -> usual();
        };
        return wage.setScale(2);
    }

    /** Above every minimum of the year, and not the same for everybody. */
    private BigDecimal usual() {
        return BigDecimal.valueOf(3200 + order % 9 * 250L);
    }

    public List<Integer> socialInsurance() {
        return months(month -> !(story == Story.FOUR_MONTHS_FAIL && (month == 3 || month == 4)));
    }

    public List<Integer> medicalInsurance() {
        return months(month -> !(story == Story.NO_RECORD && (month == 5 || month == 6)));
    }

    private List<Integer> months(IntPredicate known) {
        return IntStream.rangeClosed(1, 12).filter(employed()).filter(known).boxed().toList();
    }

    private IntPredicate employed() {
        return month -> story != Story.HIRED_IN_APRIL || month >= 4;
    }

    public List<HeldCertificate> certificates() {
        var start = LocalDate.of(Samples.YEAR - 5, 1, 10);
        var middle = LocalDate.of(Samples.YEAR, 7, 1);
        return switch (story) {
            case RENEWED -> List.of(held(grade, "", middle.minusYears(10), middle.minusDays(1)), held(grade, "B1", middle, middle.plusYears(10).minusDays(1)));
            case REASSESSED -> List.of(held(3, "", middle.minusYears(5), middle.minusDays(1)), held(2, "", middle, middle.plusYears(10).minusDays(1)));
            case EXPIRED -> List.of(held(grade, "", LocalDate.of(Samples.YEAR - 10, 9, 1), LocalDate.of(Samples.YEAR, 8, 31)));
            case VETERAN -> List.of(new HeldCertificate("VETERAN", "样军F" + String.format("%06d", 990000 + order), null, 6, LocalDate.of(2008, 8, 1), null));
            case NO_CERTIFICATE -> List.of();
            default -> List.of(held(grade, "", start, start.plusYears(10).minusDays(1)));
        };
    }

    private HeldCertificate held(int ofGrade, String reissue, LocalDate from, LocalDate to) {
        return new HeldCertificate("DISABILITY", number.value() + category.digit() + ofGrade + reissue, category, ofGrade, from, to);
    }
}
