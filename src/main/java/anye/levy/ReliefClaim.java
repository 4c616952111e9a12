package anye.levy;

import java.math.BigDecimal;

import anye.kernel.BusinessYear;
import anye.kernel.Faults;
import anye.kernel.Money;
import anye.kernel.Refusal;

/**
 * What an employer asks for (F15). In a draft everything but the year may be missing (null).
 *
 * @param reason 原因: what happened, when, and what it did
 * @param directLoss 直接经济损失额
 * @param headcount 上年在职职工人数, for the year's payable
 * @param averageWage 上年在职职工年平均工资
 * @param socialAverageWage 当地社会平均工资, for the cap; may stay null
 * @param requested 申请金额
 * @param deferralMonths 缓缴月数; of a deferral alone
 */
public record ReliefClaim(ReliefKind kind, BusinessYear year, ReliefCause cause, String reason, Money directLoss, BigDecimal headcount, Money averageWage,
        Money socialAverageWage, Money requested, Integer deferralMonths) {

    /** A reduction has no months. */
    public ReliefClaim {
        deferralMonths = kind == ReliefKind.DEFERRAL ? deferralMonths : null;
    }

    /** What must be there before the year's payable can be reckoned. @throws Refusal at every field that is missing */
    public void mustBeWhole() {
        var faults = new Faults();
        must(faults, "kind", kind);
        must(faults, "cause", cause);
        must(faults, "reason", reason == null || reason.isBlank() ? null : reason);
        must(faults, "directLoss", directLoss);
        must(faults, "headcount", headcount);
        must(faults, "averageWage", averageWage);
        must(faults, "requested", requested);
        if (kind == ReliefKind.DEFERRAL) {
            must(faults, "deferralMonths", deferralMonths);
        }
        faults.when(directLoss != null && directLoss.fen() == 0, "directLoss", "levy.relief.noLoss");
        faults.tell();
    }

    private static void must(Faults faults, String field, Object value) {
        faults.when(value == null, field, "levy.relief.missing." + field);
    }

    /** Whether the year's payable can be reckoned. */
    boolean isReckonable() {
        return headcount != null && averageWage != null;
    }
}
