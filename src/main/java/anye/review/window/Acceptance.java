package anye.review.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.access.Actor;
import anye.access.CounterCode;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.policy.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 受理: one visit of an employer at the window, for one business year. */
@Entity
@Table(name = "window_acceptance")
class Acceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "employer_name")
    private String employerName;
    private Division office;
    /** The same column as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    /** The office that took the papers first; it stands in the number for good. */
    @Column(name = "registered_office")
    private Division registeredOffice;
    @Column(name = "business_year")
    private BusinessYear year;
    private String papers;
    @Enumerated(EnumType.STRING)
    private AcceptanceState state;
    private String reasons;
    @Convert(converter = SecretColumn.class)
    private String words;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private String registeredBy;
    @Column(name = "registered_name")
    private String registeredName;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private boolean provisional;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_name")
    private String settledName;
    @Convert(converter = SecretColumn.class)
    private String code;
    @Column(name = "code_hash")
    private String codeHash;
    @Convert(converter = SecretColumn.class)
    private String objection;
    @Column(name = "objected_at")
    private Instant objectedAt;
    @Convert(converter = SecretColumn.class)
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_name")
    private String answeredName;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Acceptance() {
    }

    /** @param due by when the office finishes what it does not accept on the spot; null when it does */
    Acceptance(Visit visit, String employerName, Actor clerk, Instant at, DueDate due) {
        employer = visit.employer();
        this.employerName = employerName;
        office = clerk.office();
        registeredOffice = office;
        year = visit.year();
        papers = "";
        bring(visit.papers());
        reasons = joined(visit.reasons());
        words = visit.words();
        registeredAt = at;
        registeredBy = clerk.subject();
        registeredName = clerk.name();
        code = CounterCode.fresh();
        codeHash = CounterCode.hash(code);
        if (due == null) {
            state = AcceptanceState.ACCEPTED;
            settledAt = at;
            settledName = clerk.name();
        } else {
            state = AcceptanceState.DEFERRED;
            dueOn = due.date();
            provisional = due.provisional();
        }
    }

    final void bring(Set<WindowPaper> more) {
        var all = papers().isEmpty() ? EnumSet.noneOf(WindowPaper.class) : EnumSet.copyOf(papers());
        all.addAll(more);
        papers = joined(all);
    }

    private static String joined(Set<? extends Enum<?>> some) {
        return some.stream().sorted(Comparator.comparing(Enum::ordinal)).map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> parted(String names, Class<E> type) {
        return Stream.of(names.split(",")).filter(name -> !name.isEmpty()).map(name -> Enum.valueOf(type, name)).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** The employer brought what was missing, or the office can do it now. */
    void accept(Actor clerk, Instant at) {
        become(AcceptanceState.ACCEPTED);
        settledAt = at;
        settledName = clerk.name();
    }

    void decline(Actor clerk, String why, Instant at) {
        become(AcceptanceState.DECLINED);
        words = why;
        settledAt = at;
        settledName = clerk.name();
        endedAt = at;
    }

    /** Another office goes on with it, in the time that is left. */
    void handOn(Division to) {
        mustBe(AcceptanceState.DEFERRED);
        office = to;
    }

    void object(String what, Instant at) {
        become(AcceptanceState.OBJECTED);
        objection = what;
        objectedAt = at;
        answer = null;
        answeredAt = null;
        answeredName = null;
    }

    void answer(Actor officer, String what, Instant at) {
        become(AcceptanceState.ACCEPTED);
        answer = what;
        answeredAt = at;
        answeredName = officer.name();
    }

    void takeOver(Instant at) {
        become(AcceptanceState.TAKEN_OVER);
        endedAt = at;
    }

    void close(Instant at) {
        become(AcceptanceState.CLOSED);
        endedAt = at;
    }

    /** @throws Refusal that says where it stands by now */
    private void become(AcceptanceState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal(null, "review.window.moved." + state);
        }
        state = next;
    }

    void mustBe(AcceptanceState wanted) {
        if (state != wanted) {
            throw new Refusal(null, "review.window.moved." + state);
        }
    }

    boolean isOf(CreditCode someone) {
        return employer.equals(someone);
    }

    Long id() {
        return id;
    }

    CreditCode employer() {
        return employer;
    }

    String employerName() {
        return employerName;
    }

    Division office() {
        return office;
    }

    AcceptanceState state() {
        return state;
    }

    BusinessYear year() {
        return year;
    }

    private Set<WindowPaper> papers() {
        return parted(papers, WindowPaper.class);
    }

    AcceptanceRow row() {
        return new AcceptanceRow(id, employer, employerName, office, registeredOffice, year, papers(), state, parted(reasons, DeferralReason.class), words, registeredAt, registeredBy, registeredName, dueOn, provisional, settledAt, settledName,
                objection, objectedAt, answer, answeredAt, answeredName, endedAt);
    }

    String code() {
        return code;
    }
}
