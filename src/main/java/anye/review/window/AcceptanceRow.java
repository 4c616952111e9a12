package anye.review.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Time;

/**
 * One acceptance as both sides see it.
 *
 * @param registeredOffice the office that took the papers first
 * @param reasons why it was not accepted on the spot, all of them; empty when it was
 * @param dueOn by when the office finishes what it did not accept on the spot; null when it did
 * @param settledAt when it was accepted, or declined; null while neither
 */
public record AcceptanceRow(long id, CreditCode employer, String employerName, Division office, Division registeredOffice, BusinessYear year, Set<WindowPaper> papers, AcceptanceState state, Set<DeferralReason> reasons, String words,
        Instant registeredAt, String registeredBy, String registeredName, LocalDate dueOn, boolean provisional, Instant settledAt, String settledName, String objection, Instant objectedAt,
        String answer, Instant answeredAt, String answeredName, Instant endedAt) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd").withZone(Time.BEIJING);

    /** 受理编号: the office, the day, and the number of the row. */
    public String getNumber() {
        return "%s-%s-%05d".formatted(registeredOffice.code(), DAY.format(registeredAt), id);
    }

    public List<WindowPaper> getPaperList() {
        return List.copyOf(papers);
    }

    public List<DeferralReason> getReasonList() {
        return reasons.stream().sorted().toList();
    }

    public boolean isDeferred() {
        return state == AcceptanceState.DEFERRED;
    }

    public boolean isAccepted() {
        return state == AcceptanceState.ACCEPTED;
    }

    public boolean isObjected() {
        return state == AcceptanceState.OBJECTED;
    }

    /** Whether the employer may still object or take over. */
    public boolean isOpen() {
        return isAccepted() || isObjected();
    }

    /** The class in the stylesheet. */
    public String getLook() {
        return switch (state) {
            case DEFERRED, OBJECTED -> "pending";
            case ACCEPTED, CLOSED, TAKEN_OVER -> "passing";
            case DECLINED -> "failing";
        };
    }
}
