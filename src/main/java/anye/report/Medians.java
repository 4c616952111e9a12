package anye.report;

import java.util.SortedMap;

/** The lower median: a number that was really taken, and no average of two. */
final class Medians {

    private Medians() {
    }

    /** @param counts how often each number was taken; @return null when there is none */
    static Integer of(SortedMap<Integer, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        long before = 0;
        for (var each : counts.entrySet()) {
            before += each.getValue();
            if (before * 2 >= total) {
                return each.getKey();
            }
        }
        return null;
    }
}
