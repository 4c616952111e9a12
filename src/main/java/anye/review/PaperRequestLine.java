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

/** One paper of a request. Written once. */
@Entity
@Table(name = "paper_request_line")
class PaperRequestLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "request_id")
    private long requestId;
    @Enumerated(EnumType.STRING)
    private Question question;
    private Months months;
    @Enumerated(EnumType.STRING)
    private ReasonCode reason;

    protected PaperRequestLine() {
    }

    PaperRequestLine(long requestId, ExpectedPaper paper) {
        this.requestId = requestId;
        question = paper.question();
        months = paper.months();
        reason = paper.reason();
    }

    ExpectedPaper paper() {
        return new ExpectedPaper(question, months, reason);
    }
}
