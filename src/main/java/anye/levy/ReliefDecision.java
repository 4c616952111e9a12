package anye.levy;

import anye.kernel.Money;
import anye.kernel.Refusal;

/**
 * What the office decides.
 *
 * @param amount granted; at most what was asked for
 * @param months granted for a deferral
 * @param authority 批准机关
 * @param number 批准文号
 * @param reasons 主要理由; for a return, what is to be added
 */
public record ReliefDecision(ReliefAct act, Money amount, Integer months, String authority, String number, String reasons) {

    private static final int LONGEST = 1000;

    /** @throws Refusal at the first field that is missing or goes beyond what was asked for */
    void mustAnswer(ReliefClaim claim) {
        if (act == ReliefAct.GRANT) {
            must("authority", authority);
            must("number", number);
            mustBeWithin(claim);
        }
        must("reasons", reasons);
        if (reasons.length() > LONGEST) {
            throw new Refusal("reasons", "levy.relief.tooLongText", String.valueOf(LONGEST));
        }
    }

    private void mustBeWithin(ReliefClaim claim) {
        if (amount == null || amount.fen() == 0) {
            throw new Refusal("amount", "levy.relief.missing.amount");
        }
        if (amount.compareTo(claim.requested()) > 0) {
            throw new Refusal("amount", "levy.relief.moreThanAsked", Numbers.grouped(claim.requested()));
        }
        if (claim.kind() == ReliefKind.DEFERRAL && (months == null || months < 1 || months > claim.deferralMonths())) {
            throw new Refusal("months", "levy.relief.longerThanAsked", String.valueOf(claim.deferralMonths()));
        }
    }

    private static void must(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(field, "levy.relief.missing." + field);
        }
    }
}
