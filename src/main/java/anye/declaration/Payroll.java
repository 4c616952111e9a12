package anye.declaration;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.kernel.sheet.Understanding;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One payroll that an employer handed in (批量导入): the file's lines, and how far the work on them has come. */
@Entity
class Payroll {

    /** Who works on it and falls silent for so long has died; another begins where it stopped. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "business_year")
    private BusinessYear year;
    @Column(name = "shown_name")
    private String shownName;
    private String sha256;
    /** Wages and numbers of people, so nobody reads it in the database. */
    @Convert(converter = SecretColumn.class)
    private String content;
    /** The file itself, in base64, as long as it is asked how it is to be read; null before and after. */
    @Column(name = "asked_file")
    @Convert(converter = SecretColumn.class)
    private String askedFile;
    @Enumerated(EnumType.STRING)
    private PayrollState state;
    private int total;
    private int done;
    private int good;
    private int bad;
    private int warned;
    private int people;
    @Column(name = "handed_in_at")
    private Instant handedInAt;
    @Column(name = "handed_in_by")
    private String handedInBy;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Version
    private long version;

    protected Payroll() {
    }

    /** A file of which it is not known yet what its lines are. */
    Payroll(CreditCode employer, BusinessYear year, String shownName, String sha256, byte[] file, String by, Instant at) {
        this.employer = employer;
        this.year = year;
        this.shownName = shownName;
        this.sha256 = sha256;
        askedFile = Base64.getEncoder().encodeToString(file);
        content = "[]";
        state = PayrollState.ASKED;
        handedInBy = by;
        handedInAt = at;
    }

    /** @throws Refusal when it has been read, or dropped */
    void read(Understanding understood) {
        mustBeAsked();
        var lines = understood.lines();
        shownName = understood.named(shownName);
        content = PayrollText.ofRead(lines);
        total = lines.size();
        state = PayrollState.CHECKING;
        askedFile = null;
    }

    /** @throws Refusal when it has been read, or dropped */
    byte[] file() {
        mustBeAsked();
        return Base64.getDecoder().decode(askedFile);
    }

    private void mustBeAsked() {
        if (state != PayrollState.ASKED) {
            throw new Refusal(null, "kernel.sheet.answered");
        }
    }

    /** Somebody works on it from now on. */
    void claim(Instant now) {
        claimedUntil = now.plus(LEASE);
    }

    void progress(int nowDone, Instant now) {
        done = nowDone;
        claim(now);
    }

    void checked(String newContent, int goodLines, int badLines, int warnedLines, int goodPeople) {
        content = newContent;
        good = goodLines;
        bad = badLines;
        warned = warnedLines;
        people = goodPeople;
        done = total;
        state = PayrollState.CHECKED;
        claimedUntil = null;
    }

    /** @return whether this is what confirms it: once more does nothing; @throws Refusal when there is nothing to take over, or no more */
    boolean confirm(int steps, String by, Instant at) {
        if (state == PayrollState.TAKING || state == PayrollState.TAKEN) {
            return false;
        }
        if (state != PayrollState.CHECKED || good == 0) {
            throw new Refusal(null, state == PayrollState.CHECKED ? "declaration.payroll.nothingGood" : "declaration.payroll.notChecked");
        }
        state = PayrollState.TAKING;
        total = steps;
        done = 0;
        decidedBy = by;
        decidedAt = at;
        return true;
    }

    void taken() {
        state = PayrollState.TAKEN;
        done = total;
        claimedUntil = null;
    }

    /** Nothing of it is wanted, so nothing of it is kept. @return whether this is what drops it */
    boolean drop(String by, Instant at) {
        if (state == PayrollState.TAKING || state == PayrollState.TAKEN) {
            throw new Refusal(null, "declaration.payroll.alreadyConfirmed");
        }
        if (state == PayrollState.DROPPED) {
            return false;
        }
        state = PayrollState.DROPPED;
        content = "[]";
        askedFile = null;
        decidedBy = by;
        decidedAt = at;
        return true;
    }

    void failed() {
        state = PayrollState.FAILED;
        claimedUntil = null;
    }

    boolean isFree(Instant now) {
        return state.isWorking() && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    Long id() {
        return id;
    }

    CreditCode employer() {
        return employer;
    }

    BusinessYear year() {
        return year;
    }

    String content() {
        return content;
    }

    PayrollState state() {
        return state;
    }

    PayrollRow row() {
        return new PayrollRow(id, year, shownName, state, total, done, good, bad, warned, people, handedInAt, handedInBy, decidedAt, decidedBy);
    }
}
