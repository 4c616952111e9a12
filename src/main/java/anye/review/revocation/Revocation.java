package anye.review.revocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import anye.access.Actor;
import anye.declaration.DeclarationOverview;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.policy.DueDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

/** 撤销认定 or 重新审核 of one declaration. Its words may name people, so they are kept sealed. */
@Entity
class Revocation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same column as text, for asking by its parts. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "business_year")
    private BusinessYear year;
    @Enumerated(EnumType.STRING)
    private RevocationKind kind;
    @Enumerated(EnumType.STRING)
    private RevocationGround ground;
    private boolean whole;
    @ElementCollection
    @CollectionTable(name = "revocation_person", joinColumns = @JoinColumn(name = "revocation_id"))
    @MapKeyColumn(name = "placement_id")
    @Column(name = "months")
    private Map<Long, Integer> people = new HashMap<>();
    private String citation;
    @Convert(converter = SecretColumn.class)
    private String reason;
    @Enumerated(EnumType.STRING)
    private RevocationState state;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_name")
    private String proposedName;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "heard_until")
    private LocalDate heardUntil;
    private boolean provisional;
    @Convert(converter = SecretColumn.class)
    private String statement;
    @Column(name = "stated_by")
    private String statedBy;
    @Column(name = "stated_at")
    private Instant statedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_name")
    private String decidedName;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Convert(converter = SecretColumn.class)
    @Column(name = "decision_text")
    private String decisionText;
    @Version
    private long version;

    protected Revocation() {
    }

    Revocation(DeclarationOverview declaration, RevocationDraft draft, Actor by, Instant at) {
        declarationId = declaration.id();
        employer = declaration.employer();
        office = declaration.office();
        year = declaration.year();
        kind = draft.kind();
        ground = draft.ground();
        whole = draft.whole();
        draft.people().forEach((placement, months) -> people.put(placement, months.bits()));
        citation = draft.citation().strip();
        reason = draft.reason().strip();
        state = RevocationState.DRAFT;
        proposedBy = by.subject();
        proposedName = by.name();
        proposedAt = at;
    }

    /** @return false when it has been done already by the same page sent once more */
    boolean tell(DueDate until, Actor by, Instant at) {
        if (!begins(RevocationAct.TELL, by)) {
            return false;
        }
        heardUntil = until.date();
        provisional = until.provisional();
        toldAt = at;
        return true;
    }

    boolean submit(Actor by) {
        return begins(RevocationAct.SUBMIT, by);
    }

    boolean withdraw(Actor by, Instant at) {
        if (!begins(RevocationAct.WITHDRAW, by)) {
            return false;
        }
        decidedAt = at;
        return true;
    }

    private boolean begins(RevocationAct act, Actor by) {
        if (!by.subject().equals(proposedBy)) {
            throw new Refusal(null, "review.revocation.notOwn");
        }
        if (state == act.to()) {
            return false;
        }
        state = act.apply(state);
        return true;
    }

    /** @throws Refusal after the last day */
    void state(String said, String by, LocalDate today, Instant at) {
        var next = RevocationAct.STATE.apply(state);
        if (today.isAfter(heardUntil)) {
            throw new Refusal(null, "review.revocation.tooLate", heardUntil.toString());
        }
        state = next;
        statement = said;
        statedBy = by;
        statedAt = at;
    }

    /**
     * Who may decide has been asked before.
     *
     * @return false when the same person has decided the same already
     * @throws Refusal while the employer may still be heard
     */
    boolean decide(RevocationAct act, String text, Actor by, LocalDate today, Instant at) {
        if (state == act.to() && by.subject().equals(decidedBy)) {
            return false;
        }
        var next = act.apply(state);
        if (act == RevocationAct.REVOKE && row().isHearing(today)) {
            throw new Refusal(null, "review.revocation.notHeard", heardUntil.toString());
        }
        state = next;
        decisionText = text;
        decidedBy = by.subject();
        decidedName = by.name();
        decidedAt = at;
        return true;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    RevocationRow row() {
        var months = people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> new Months(each.getValue())));
        return new RevocationRow(id == null ? 0 : id, version, declarationId, employer, office, year, kind, ground, whole, months, citation, reason, state, proposedBy, proposedName, proposedAt,
                toldAt, heardUntil, provisional, statement, statedBy, statedAt, decidedName, decidedAt, decisionText);
    }
}
