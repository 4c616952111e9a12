package anye.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * 分档减缴: which part of the amount is paid, by the ratio of placement that was reached below the quota.
 *
 * @param bands from the highest lower bound down; the last begins at 0
 */
public record LevyBands(List<Band> bands) {

    /** @param atLeast the lower bound of the ratio, inclusive */
    public record Band(BigDecimal atLeast, BigDecimal factor) {
    }

    public LevyBands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).atLeast().compareTo(bands.get(i - 1).atLeast()) >= 0) {
                throw new IllegalArgumentException("bands must descend");
            }
        }
        if (bands.isEmpty() || bands.get(bands.size() - 1).atLeast().signum() != 0) {
            throw new IllegalArgumentException("the last band begins at 0");
        }
    }
}
