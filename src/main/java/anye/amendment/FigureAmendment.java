package anye.amendment;

import java.time.Instant;
import java.time.YearMonth;

import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One amendment. Once decided it is never changed: what was wrong is amended again. */
@Entity
@Table(name = "figure_amendment")
class FigureAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String figure;
    private Division division;
    @Column(name = "from_month")
    private String from;
    private String written;
    private String citation;
    private String reason;
    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.PROPOSED;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_by_name")
    private String proposedByName;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "decided_by_name")
    private String decidedByName;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String answer;
    @Column(name = "renewed_at")
    private Instant renewedAt;
    private int renewed;
    @Version
    private long version;

    protected FigureAmendment() {
    }

    FigureAmendment(AmendmentDraft draft, String by, String byName, Instant at) {
        figure = draft.figure();
        division = draft.division();
        from = draft.from().toString();
        written = draft.written();
        citation = draft.citation().strip();
        reason = draft.reason().strip();
        proposedBy = by;
        proposedByName = byName;
        proposedAt = at;
    }

    /** Four eyes: nobody decides what they proposed. */
    void mustBeAnothers(String who) {
        if (who.equals(proposedBy)) {
            throw new Refusal(null, "amendment.own");
        }
    }

    void mustBeTheirs(String who) {
        if (!who.equals(proposedBy)) {
            throw new Refusal(null, "amendment.notOwn");
        }
    }

    void decide(AmendmentState outcome, String why, String byName, Instant at) {
        if (state != AmendmentState.PROPOSED) {
            throw new Refusal(null, "amendment.decided");
        }
        state = outcome;
        answer = why;
        decidedByName = byName;
        decidedAt = at;
    }

    /** The open declarations have new verdicts. */
    void hasRenewed(int people, Instant at) {
        renewed = people;
        renewedAt = at;
    }

    Long id() {
        return id;
    }

    Division division() {
        return division;
    }

    AmendmentRow row() {
        return new AmendmentRow(id, figure, division, YearMonth.parse(from), written, citation, reason, state, proposedByName, proposedAt, decidedByName, decidedAt, answer, renewedAt, renewed, version);
    }

    boolean isBy(String who) {
        return who.equals(proposedBy);
    }
}
