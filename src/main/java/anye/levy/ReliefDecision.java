package anye.levy;

import anye.kernel.Faults;
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

    /** @throws Refusal at every field that is missing or goes beyond what was asked for */
    void mustAnswer(ReliefClaim claim) {
        var faults = new Faults();
        if (act == ReliefAct.GRANT) {
            must(faults, "authority", authority);
            must(faults, "number", number);
            mustBeWithin(faults, claim);
        }
        must(faults, "reasons", reasons);
        faults.when(reasons != null && reasons.length() > LONGEST, "reasons", "levy.relief.tooLongText", String.valueOf(LONGEST));
        faults.tell();
    }

    private void mustBeWithin(Faults faults, ReliefClaim claim) {
        faults.when(amount == null || amount.fen() == 0, "amount", "levy.relief.missing.amount");
        faults.when(amount != null && amount.compareTo(claim.requested()) > 0, "amount", "levy.relief.moreThanAsked", Numbers.grouped(claim.requested()));
        faults.when(claim.kind() == ReliefKind.DEFERRAL && (months == null || months < 1 || months > claim.deferralMonths()), "months", "levy.relief.longerThanAsked", String.valueOf(claim.deferralMonths()));
    }

    private static void must(Faults faults, String field, String text) {
        faults.when(text == null || text.isBlank(), field, "levy.relief.missing." + field);
    }
}
