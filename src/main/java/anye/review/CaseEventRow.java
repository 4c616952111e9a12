package anye.review;

import java.time.Instant;

import anye.kernel.Division;
import anye.kernel.Time;

/**
 * One line of a case's history.
 *
 * @param byName who did it; null for the system itself
 * @param toName to whom the case went; null when to nobody
 * @param from the office it left; null unless it moved
 * @param reason what was given as the reason; null where none is asked for
 */
public record CaseEventRow(long id, long caseId, CaseEventKind kind, String byName, String toName, Division from, Division to, String reason, Instant at) {

    public String getMinute() {
        return Time.minute(at);
    }
}
