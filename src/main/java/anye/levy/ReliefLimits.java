package anye.levy;

import java.math.BigDecimal;

import anye.kernel.Faults;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.policy.Cited;

/**
 * How much relief there may be: 减免 at most one year's payable, 缓缴 at most six months (财税〔2015〕72号 第十七条).
 *
 * @param payable of the year, by the levy's law
 */
public record ReliefLimits(Money payable, Cited<Integer> years, Cited<Integer> deferralMonths) {

    public Money most() {
        return new Money(Math.multiplyExact(payable.fen(), years.value()));
    }

    /** @param amount and months null while they are missing @throws Refusal at every field that goes beyond */
    void mustAllow(ReliefKind kind, Money amount, Integer months, String amountField, String monthsField) {
        if (payable.fen() == 0) {
            throw new Refusal(null, "levy.relief.nothingPayable");
        }
        var faults = new Faults();
        faults.when(amount != null && amount.fen() == 0, amountField, "levy.relief.noAmount");
        faults.when(amount != null && amount.compareTo(most()) > 0, amountField, "levy.relief.tooMuch", Numbers.grouped(most()), years.citation());
        faults.when(kind == ReliefKind.DEFERRAL && months != null && (months < 1 || months > deferralMonths.value()), monthsField, "levy.relief.tooLong", String.valueOf(deferralMonths.value()), deferralMonths.citation());
        faults.tell();
    }

    static Money money(BigDecimal yuan) {
        return Money.parse(yuan.toPlainString());
    }
}
