package anye.declaration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When an employer is reminded that 完成申报 is missing: the step that is most often forgotten, and without which the
 * result never reaches the tax bureau.
 */
public enum ChaseOccasion {
    /** 30 days before the filing window ends. */
    CLOSES_IN_30(30),
    /** 10 days before. */
    CLOSES_IN_10(10),
    /** 3 days before. */
    CLOSES_IN_3(3),
    /** 3 days after the last person was settled. */
    SETTLED_FOR_3(3);

    private static final List<ChaseOccasion> NEAREST_FIRST = List.of(CLOSES_IN_3, CLOSES_IN_10, CLOSES_IN_30);

    private final int days;

    ChaseOccasion(int days) {
        this.days = days;
    }

    /**
     * The occasion of the window to which a day belongs: a day on which nobody looked is made good on the next, and of
     * several that were missed only the nearest is told. Who began after an occasion is not reminded of it.
     *
     * @param closes the last day of the window; null where the region has announced none
     */
    static Optional<ChaseOccasion> beforeClosing(LocalDate began, LocalDate closes, LocalDate today) {
        if (closes == null || today.isAfter(closes)) {
            return Optional.empty();
        }
        return NEAREST_FIRST.stream().filter(occasion -> ChronoUnit.DAYS.between(today, closes) <= occasion.days).findFirst()
                .filter(occasion -> !began.isAfter(closes.minusDays(occasion.days)));
    }

    /** @param settled the day on which the last person was settled; null while somebody is not */
    static Optional<ChaseOccasion> afterApproval(LocalDate settled, LocalDate today) {
        return settled == null || today.isBefore(settled.plusDays(SETTLED_FOR_3.days)) ? Optional.empty() : Optional.of(SETTLED_FOR_3);
    }
}
