package anye.review;

import anye.kernel.Months;
import anye.rules.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A decision as it is kept: appended, never changed. */
@Entity
@Table(name = "review_decision")
class ReviewDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "case_id")
    private long caseId;
    @Enumerated(EnumType.STRING)
    private Question question;
    private Months months;
    private boolean approved;
    @Enumerated(EnumType.STRING)
    private ReasonCode reason;
    @Column(name = "reason_text")
    private String text;
    /** Said by the first of two reviewers, and not yet the word of the office. */
    private boolean proposed;

    protected ReviewDecision() {
    }

    ReviewDecision(long caseId, Decision decision, boolean proposed) {
        this.proposed = proposed;
        this.caseId = caseId;
        question = decision.question();
        months = decision.months();
        approved = decision.approved();
        reason = decision.reason();
        text = decision.text();
    }

    Decision decision() {
        return new Decision(question, months, approved, reason, text);
    }
}
