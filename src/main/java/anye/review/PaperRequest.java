package anye.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import anye.access.Actor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 补正通知: what the reviewer of a case asks the employer for, until when, and what came of it. */
@Entity
@Table(name = "paper_request")
class PaperRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "case_id")
    private long caseId;
    private Division office;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_name")
    private String askedName;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "until_on")
    private LocalDate until;
    private String words;
    @Enumerated(EnumType.STRING)
    private PaperRequestState state;
    @Column(name = "settled_at")
    private Instant settledAt;
    private String answer;
    @Version
    private long version;

    protected PaperRequest() {
    }

    PaperRequest(ReviewCase about, Actor reviewer, LocalDate until, String words, Instant at) {
        caseId = about.id();
        office = about.office();
        askedBy = reviewer.subject();
        askedName = reviewer.name();
        askedAt = at;
        this.until = until;
        this.words = words;
        state = PaperRequestState.ASKED;
    }

    /** @throws Refusal that says what became of it, and when, when it is not open any more */
    void become(PaperRequestState next, Instant at) {
        if (!state.mayBecome(next)) {
            throw moved();
        }
        state = next;
        settledAt = at;
    }

    void answered(String said, Instant at) {
        become(PaperRequestState.ANSWERED, at);
        answer = said;
    }

    void mustBeOpen() {
        if (!isOpen()) {
            throw moved();
        }
    }

    private Refusal moved() {
        return new Refusal(null, "review.further.moved." + state, state == PaperRequestState.LAPSED ? until.toString() : Time.minute(settledAt));
    }

    boolean isOpen() {
        return state == PaperRequestState.ASKED;
    }

    /** Whether the employer has had its chance with this office. */
    boolean isSpentAt(Division asking) {
        return office.equals(asking) && (state == PaperRequestState.ANSWERED || state == PaperRequestState.LAPSED);
    }

    boolean isBy(Actor reviewer) {
        return askedBy.equals(reviewer.subject());
    }

    Long id() {
        return id;
    }

    LocalDate until() {
        return until;
    }

    Instant askedAt() {
        return askedAt;
    }

    PaperRequestState state() {
        return state;
    }

    String words() {
        return words;
    }

    String answer() {
        return answer;
    }

    PaperRequestRow row(List<ExpectedPaper> papers) {
        return new PaperRequestRow(id, caseId, askedName, askedAt, until, papers, words, state, settledAt, answer);
    }
}
