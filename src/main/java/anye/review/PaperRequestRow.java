package anye.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import anye.kernel.Time;

/**
 * 补正通知 as both sides read it.
 *
 * @param until the last day on which the papers can be handed in
 * @param words what the reviewer said besides; null when nothing
 * @param settledAt when it was answered, passed or was taken back; null while it is open
 * @param answer what the employer said; null when nothing
 */
public record PaperRequestRow(long id, long caseId, String askedName, Instant askedAt, LocalDate until, List<ExpectedPaper> papers, String words, PaperRequestState state, Instant settledAt, String answer) {

    public boolean isOpen() {
        return state == PaperRequestState.ASKED;
    }

    public String getAskedMinute() {
        return Time.minute(askedAt);
    }

    public String getSettledMinute() {
        return Time.minute(settledAt);
    }
}
