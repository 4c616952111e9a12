package anye.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one record says.
 *
 * @param act what was done, such as {@code employer.profile.saved}
 * @param author who did it, by key
 * @param subject to what, such as {@code placement:17}
 * @param employer for which employer, by its 统一社会信用代码; null when for none
 * @param details lines of {@code name=value} in the order of the names
 */
public record Entry(long sequence, Instant writtenAt, String act, String author, String subject, String employer, String details) {

    /** Names in their order, so that equal details are equal bytes; a line break inside a value would forge a line. */
    static String lines(Map<String, String> details) {
        return new TreeMap<>(details).entrySet().stream()
                .map(detail -> detail.getKey() + "=" + String.valueOf(detail.getValue()).replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }
}
