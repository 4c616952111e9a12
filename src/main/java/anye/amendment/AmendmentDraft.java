package anye.amendment;

import java.time.YearMonth;

import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.policy.FaultyPolicy;
import anye.policy.Figure;

/**
 * What is proposed.
 *
 * @param figure its name, or {@link HolidayPlan#FIGURE}
 * @param from the first month in which it holds
 * @param written the value in JSON
 * @param citation the provision that says so
 * @param reason why it is brought in now
 */
public record AmendmentDraft(String figure, Division division, YearMonth from, String written, String citation, String reason) {

    private static final int CITATION = 500;
    private static final int REASON = 1000;

    /** @throws Refusal at every field that cannot stay so */
    public void mustBeSound() {
        var faults = new Faults();
        faults.when(division == null, "division", "amendment.division.missing");
        faults.when(from == null, "from", "amendment.from.missing");
        faults.when(isBlankOrLonger(citation, CITATION), "citation", "amendment.citation.missing", CITATION);
        faults.when(isBlankOrLonger(reason, REASON), "reason", "amendment.reason.missing", REASON);
        faults.tell();
    }

    private static boolean isBlankOrLonger(String text, int most) {
        return text == null || text.isBlank() || text.strip().length() > most;
    }

    boolean isHolidayPlan() {
        return figure.equals(HolidayPlan.FIGURE);
    }

    /** @throws Refusal when there is none of that name */
    Figure<?> ofFigure() {
        return figure(figure);
    }

    /** @throws Refusal when there is none of that name */
    public static Figure<?> figure(String name) {
        try {
            return Figure.of(name);
        } catch (FaultyPolicy unknown) {
            throw new Refusal(null, "access.notFound");
        }
    }
}
