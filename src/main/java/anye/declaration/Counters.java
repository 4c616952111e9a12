package anye.declaration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * 已登记 _ 人, 审核通过(系统) _ 人 … and 本次累计安置确认 _ 个月,累计安置核定 _ 个月.
 *
 * @param unanswered people whose rejected months the employer has neither accepted nor registered again
 */
public record Counters(int people, Map<ReviewStatus, Integer> byStatus, int unanswered, int registeredMonths, int confirmedMonths, int creditedMonths) {

    /** So many people of one status with the same months: the database counts people, and months are counted here. */
    record Alike(ReviewStatus status, int registered, int confirmed, int people, int credited, int accepted) {
    }

    static Counters of(List<Alike> groups) {
        var byStatus = new EnumMap<ReviewStatus, Integer>(ReviewStatus.class);
        for (var status : ReviewStatus.values()) {
            byStatus.put(status, sum(groups, group -> group.status == status ? group.people : 0));
        }
        return new Counters(sum(groups, Alike::people), byStatus, sum(groups, group -> group.status.hasRejections() ? group.people - group.accepted : 0),
                sum(groups, group -> group.people * group.registered), sum(groups, group -> group.people * group.confirmed), sum(groups, Alike::credited));
    }

    private static int sum(List<Alike> groups, ToIntFunction<Alike> what) {
        return groups.stream().mapToInt(what).sum();
    }

    /** People of whom the outcome is not known yet, or not answered. */
    int waiting() {
        return of(ReviewStatus.INCOMPLETE) + of(ReviewStatus.PENDING_REVIEW) + unanswered;
    }

    public int of(ReviewStatus status) {
        return byStatus.get(status);
    }
}
