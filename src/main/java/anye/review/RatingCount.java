package anye.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import anye.kernel.Division;

/**
 * How the employers of one office rated: numbers alone, no unit and no words.
 *
 * @param due bad ratings that had to be answered
 * @param answered those that were
 */
public record RatingCount(Division office, Map<RatingGrade, Long> grades, long due, long answered) {

    public long of(RatingGrade grade) {
        return grades.getOrDefault(grade, 0L);
    }

    public long getAll() {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }

    /** 满意率: everything but 差评, in per cent with one decimal. */
    public String getSatisfied() {
        long bad = of(RatingGrade.DISSATISFIED) + of(RatingGrade.VERY_DISSATISFIED);
        return getAll() == 0 ? "—" : BigDecimal.valueOf((getAll() - bad) * 100).divide(BigDecimal.valueOf(getAll()), 1, RoundingMode.HALF_UP) + "%";
    }
}
