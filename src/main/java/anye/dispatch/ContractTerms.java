package anye.dispatch;

import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.policy.DispatchRules;

/**
 * What a 劳务派遣合同（协议） says, and whom it is with (《补充规定》第五条, 附件).
 *
 * @param place whose rules demand that it is filed
 * @param hostTaxBureau 主管税局
 * @param headcount how many people with disabilities it sends
 * @param posts 从事岗位
 * @param pay 工作待遇
 */
public record ContractTerms(Division place, CreditCode host, String hostName, String hostContact, String hostPhone, String hostAddress, EmployerType hostType,
        String hostTaxBureau, LocalDate signedOn, LocalDate from, LocalDate to, int headcount, String posts, String pay) {

    private static final int MOST_PEOPLE = 10_000;

    /** @throws Refusal at the field that is wrong, or when the agreement is too short */
    ContractTerms checked(CreditCode agency, DispatchRules rules, DispatchDeadlines deadlines, LocalDate today) {
        if (Entered.required("host", host).equals(agency)) {
            throw new Refusal("host", "dispatch.contract.withItself");
        }
        if (Entered.required("signedOn", signedOn).isAfter(today)) {
            throw new Refusal("signedOn", "dispatch.contract.signedInFuture");
        }
        Entered.period("to", Entered.required("from", from), Entered.required("to", to), "dispatch.contract.reversed");
        if (!deadlines.isLongEnough(from, to)) {
            throw new Refusal("to", "dispatch.contract.tooShort", String.valueOf(rules.contractYears()), from.plusYears(rules.contractYears()).minusDays(1).toString());
        }
        if (headcount < 1 || headcount > MOST_PEOPLE) {
            throw new Refusal("headcount", "dispatch.contract.headcountRange", String.valueOf(MOST_PEOPLE));
        }
        return new ContractTerms(place, host, Entered.text("hostName", hostName, 200), Entered.name("hostContact", hostContact, 100),
                Entered.phone("hostPhone", hostPhone), Entered.text("hostAddress", hostAddress, 300), Entered.required("hostType", hostType),
                Entered.text("hostTaxBureau", hostTaxBureau, 100), signedOn, from, to, headcount, Entered.text("posts", posts, 500), Entered.text("pay", pay, 500));
    }
}
