package anye.amendment;

import java.time.Instant;
import java.time.YearMonth;

import anye.kernel.Division;
import anye.policy.Amendment;
import anye.policy.Figure;

/**
 * One amendment as it stands.
 *
 * @param answer why it was refused; null otherwise
 * @param renewedAt when the open declarations had their new verdicts; null before that
 * @param renewed how many people's answers were others then
 */
public record AmendmentRow(long id, String figure, Division division, YearMonth from, String written, String citation, String reason, AmendmentState state, String proposedBy, Instant proposedAt,
        String decidedBy, Instant decidedAt, String answer, Instant renewedAt, int renewed, long version) {

    public boolean isOpen() {
        return state == AmendmentState.PROPOSED;
    }

    public boolean isHolidayPlan() {
        return figure.equals(HolidayPlan.FIGURE);
    }

    /** As an edition of the law; of what is only proposed, as it would be from that moment on. */
    Amendment<?> amendment(Instant since) {
        return Amendment.read(Figure.of(figure), division, from, written, citation, true, since);
    }
}
