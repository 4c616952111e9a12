package anye.levy;

import java.math.BigDecimal;

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

    /** @throws Refusal at the field that goes beyond */
    void mustAllow(ReliefKind kind, Money amount, Integer months, String amountField, String monthsField) {
        if (payable.fen() == 0) {
            throw new Refusal(null, "levy.relief.nothingPayable");
        }
        if (amount.fen() == 0) {
            throw new Refusal(amountField, "levy.relief.noAmount");
        }
        if (amount.compareTo(most()) > 0) {
            throw new Refusal(amountField, "levy.relief.tooMuch", Numbers.grouped(most()), years.citation());
        }
        if (kind == ReliefKind.DEFERRAL && (months < 1 || months > deferralMonths.value())) {
            throw new Refusal(monthsField, "levy.relief.tooLong", String.valueOf(deferralMonths.value()), deferralMonths.citation());
        }
    }

    static Money money(BigDecimal yuan) {
        return Money.parse(yuan.toPlainString());
    }
}
