package anye.declaration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import anye.kernel.Months;

/**
 * 已登记 _ 人, 审核通过(系统) _ 人 … and 本次累计安置确认 _ 个月,累计安置核定 _ 个月.
 *
 * @param unanswered people whose rejected months the employer has neither accepted nor registered again
 */
public record Counters(int people, Map<ReviewStatus, Integer> byStatus, int unanswered, int registeredMonths, int confirmedMonths, int creditedMonths) {

    static Counters of(List<PlacementRow> rows) {
        var byStatus = new EnumMap<ReviewStatus, Integer>(ReviewStatus.class);
        for (var status : ReviewStatus.values()) {
            byStatus.put(status, (int) rows.stream().filter(row -> row.status() == status).count());
        }
        return new Counters(rows.size(), byStatus, (int) rows.stream().filter(row -> row.status().hasRejections() && !row.rejectionAccepted()).count(),
                rows.stream().map(PlacementRow::registered).mapToInt(Months::count).sum(),
                rows.stream().map(PlacementRow::confirmed).mapToInt(Months::count).sum(),
                rows.stream().mapToInt(PlacementRow::credited).sum());
    }

    public int of(ReviewStatus status) {
        return byStatus.get(status);
    }
}
