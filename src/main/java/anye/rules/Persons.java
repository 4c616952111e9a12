package anye.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 折合人数: credited months through twelve, to four places. For display; the levy counts with the months themselves. */
public final class Persons {

    private Persons() {
    }

    public static BigDecimal of(int creditedMonths) {
        return BigDecimal.valueOf(creditedMonths).divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP);
    }
}
