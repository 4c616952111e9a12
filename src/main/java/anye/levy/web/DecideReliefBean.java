package anye.levy.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.kernel.Money;
import anye.kernel.web.Pages;
import anye.levy.DecideRelief;
import anye.levy.Numbers;
import anye.levy.ReliefAct;
import anye.levy.ReliefDecision;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import anye.levy.YearsPayable;
import anye.rules.Levy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One application before the office: what was asked, how much there may be, and the decision. */
@Named
@ViewScoped
public class DecideReliefBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;
    @Inject
    private Employers employers;
    @Inject
    private YearsPayable yearsPayable;
    @Inject
    private DecideRelief decideRelief;

    private Long id;
    private long version;
    private ReliefAct decision;
    private String amount;
    private String months;
    private String authority;
    private String number;
    private String reasons;
    private String takeBackReason;

    public void open() {
        var row = getRow();
        version = row.version();
        amount = row.claim().requested() == null ? null : row.claim().requested().toString();
        months = row.claim().deferralMonths() == null ? null : row.claim().deferralMonths().toString();
    }

    public String decide() {
        Money granted = decision != ReliefAct.GRANT || amount == null ? null : Numbers.money(amount, "amount");
        Integer longest = decision != ReliefAct.GRANT || months == null ? null : Integer.valueOf(Numbers.months(months, "months"));
        decideRelief.decide(id, version, new ReliefDecision(decision, granted, longest, authority, number, reasons));
        return Pages.confirmed("levy.decide.done." + decision, "/levy/relief/queue.xhtml");
    }

    public String takeBack() {
        decideRelief.takeBack(id, version, takeBackReason);
        return Pages.confirmed("levy.relief.takeBack.done", "/levy/relief/decide.xhtml?id=" + id);
    }

    public boolean isMayTakeBack() {
        return getRow().isMayTakeBack() && actor.has("REVIEWER") && getRow().office().equals(actor.get().office());
    }

    public String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }

    public List<ReliefAct> getActs() {
        return List.of(ReliefAct.GRANT, ReliefAct.REFUSE, ReliefAct.RETURN);
    }

    public ReliefRow getRow() {
        return reliefs.row(id);
    }

    public List<EvidenceRow> getProofs() {
        return reliefs.proofs(id);
    }

    public String getEmployerName() {
        return employers.name(getRow().employer());
    }

    /** How the year's payable comes about with what was credited when the application was handed in; null when that is not known. */
    public Levy getLevy() {
        var row = getRow();
        return row.creditedMonths() == null ? null : yearsPayable.levy(row.employer(), row.claim(), row.creditedMonths()).orElse(null);
    }

    public boolean isMayDecide() {
        return getRow().isDecidable() && actor.has("REVIEWER") && getRow().office().equals(actor.get().office());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReliefAct getDecision() {
        return decision;
    }

    public void setDecision(ReliefAct decision) {
        this.decision = decision;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
