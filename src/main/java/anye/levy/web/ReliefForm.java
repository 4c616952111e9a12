package anye.levy.web;

import java.io.Serializable;
import java.math.BigDecimal;

import anye.kernel.BusinessYear;
import anye.kernel.Faults;
import anye.kernel.Money;
import anye.levy.Numbers;
import anye.levy.ReliefCause;
import anye.levy.ReliefClaim;
import anye.levy.ReliefKind;

/** What is typed into an application for relief. */
public class ReliefForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReliefKind kind;
    private Integer year;
    private ReliefCause cause;
    private String reason;
    private String directLoss;
    private String headcount;
    private String averageWage;
    private String socialAverageWage;
    private String requested;
    private String deferralMonths;

    static ReliefForm of(ReliefClaim saved) {
        var form = new ReliefForm();
        form.kind = saved.kind();
        form.year = saved.year().value();
        form.cause = saved.cause();
        form.reason = saved.reason();
        form.directLoss = text(saved.directLoss());
        form.headcount = saved.headcount() == null ? null : saved.headcount().stripTrailingZeros().toPlainString();
        form.averageWage = text(saved.averageWage());
        form.socialAverageWage = text(saved.socialAverageWage());
        form.requested = text(saved.requested());
        form.deferralMonths = saved.deferralMonths() == null ? null : saved.deferralMonths().toString();
        return form;
    }

    /** What can be read of it; what cannot is told to the faults. */
    ReliefClaim claim(Faults faults) {
        return new ReliefClaim(kind, year == null ? null : new BusinessYear(year), cause, reason, faults.of(() -> money(directLoss, "directLoss")), faults.of(this::headcount),
                faults.of(() -> money(averageWage, "averageWage")), faults.of(() -> money(socialAverageWage, "socialAverageWage")), faults.of(() -> money(requested, "requested")), faults.of(this::months));
    }

    private BigDecimal headcount() {
        return headcount == null ? null : Numbers.headcount(headcount, "headcount");
    }

    private Integer months() {
        return deferralMonths == null ? null : Integer.valueOf(Numbers.months(deferralMonths, "deferralMonths"));
    }

    private static Money money(String typed, String field) {
        return typed == null ? null : Numbers.money(typed, field);
    }

    private static String text(Money saved) {
        return saved == null ? null : saved.toString();
    }

    public ReliefKind getKind() {
        return kind;
    }

    public void setKind(ReliefKind kind) {
        this.kind = kind;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public ReliefCause getCause() {
        return cause;
    }

    public void setCause(ReliefCause cause) {
        this.cause = cause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDirectLoss() {
        return directLoss;
    }

    public void setDirectLoss(String directLoss) {
        this.directLoss = directLoss;
    }

    public String getHeadcount() {
        return headcount;
    }

    public void setHeadcount(String headcount) {
        this.headcount = headcount;
    }

    public String getAverageWage() {
        return averageWage;
    }

    public void setAverageWage(String averageWage) {
        this.averageWage = averageWage;
    }

    public String getSocialAverageWage() {
        return socialAverageWage;
    }

    public void setSocialAverageWage(String socialAverageWage) {
        this.socialAverageWage = socialAverageWage;
    }

    public String getRequested() {
        return requested;
    }

    public void setRequested(String requested) {
        this.requested = requested;
    }

    public String getDeferralMonths() {
        return deferralMonths;
    }

    public void setDeferralMonths(String deferralMonths) {
        this.deferralMonths = deferralMonths;
    }
}
