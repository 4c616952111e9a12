package anye.handover.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.WithdrawalKind;
import anye.declaration.WithdrawalRow;
import anye.declaration.Withdrawals;
import anye.handover.HandoverRow;
import anye.handover.Handovers;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.letter.LetterRow;
import anye.letter.Letters;
import anye.policy.DueDate;
import anye.rules.Persons;
import anye.review.revocation.Revocations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What became of a completed declaration: its papers, its way to the tax bureau, and the way back by 年审申报撤回. */
@Named
@RequestScoped
public class CompletedDeclarationBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Withdrawals withdrawals;
    @Inject
    private Revocations revocations;
    @Inject
    private Letters letters;
    @Inject
    private Handovers handovers;
    @Inject
    private Clock clock;

    private Integer year;
    private DeclarationOverview overview;
    private LetterRow letter;
    private HandoverRow handover;
    private WithdrawalRow withdrawal;
    private WithdrawalRow feedback;

    public void open() {
        overview = declarations.overview(actor.employer(), new BusinessYear(getYear()));
        if (overview.id() == null) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        letter = letters.of(overview.id()).orElse(null);
        handover = handovers.of(overview.id()).orElse(null);
        withdrawal = withdrawals.latest(overview.id(), WithdrawalKind.WITHDRAWAL).orElse(null);
        feedback = withdrawals.latest(overview.id(), WithdrawalKind.FEEDBACK).orElse(null);
        if (letter == null) {
            // a year whose result was brought in from elsewhere has no paper of ours
            throw new Refusal(null, overview.isCompleted() ? "handover.completed.elsewhere" : "declaration.notCompleted");
        }
    }

    public String getCompletedAt() {
        return overview.completedAt() == null ? null : Time.minute(overview.completedAt());
    }

    public String getPersons() {
        return Persons.of(overview.counters().creditedMonths()).toPlainString();
    }

    /** Whether a request to withdraw, or an objection, waits for its decision. */
    public boolean isPending() {
        return withdrawal != null && withdrawal.decidedAt() == null || feedback != null && feedback.decidedAt() == null;
    }

    /** The last day of 年审认证反馈; null where the region has none, and while nothing is completed. */
    public DueDate getFeedbackUntil() {
        return withdrawals.feedbackUntil(overview.id()).orElse(null);
    }

    /** Whether the office has told the employer that it wants to take something back. */
    public boolean isRevocation() {
        return !revocations.of(overview.id()).isEmpty();
    }

    public boolean isMayGiveFeedback() {
        return getFeedbackUntil() != null && !LocalDate.now(clock).isAfter(getFeedbackUntil().date()) && !isPending();
    }

    /** Null when no objection was made. */
    public WithdrawalRow getFeedback() {
        return feedback;
    }

    public String getHandoverAt() {
        return Optional.ofNullable(handover).map(HandoverRow::acknowledgedAt).map(Time::minute).orElse(null);
    }

    public DeclarationOverview getOverview() {
        return overview;
    }

    public LetterRow getLetter() {
        return letter;
    }

    public HandoverRow getHandover() {
        return handover;
    }

    public WithdrawalRow getWithdrawal() {
        return withdrawal;
    }

    public Integer getYear() {
        return year == null ? declarations.currentYear().value() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
