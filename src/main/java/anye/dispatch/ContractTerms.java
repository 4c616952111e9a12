package anye.dispatch;

import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Faults;
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

    /** @throws Refusal at every field that is wrong, or when the agreement is too short */
    ContractTerms checked(CreditCode agency, DispatchRules rules, DispatchDeadlines deadlines, LocalDate today) {
        var faults = new Faults();
        faults.when(host == null, "host", "dispatch.required");
        faults.when(agency.equals(host), "host", "dispatch.contract.withItself");
        faults.when(signedOn == null, "signedOn", "dispatch.required");
        faults.when(signedOn != null && signedOn.isAfter(today), "signedOn", "dispatch.contract.signedInFuture");
        faults.when(from == null, "from", "dispatch.required");
        faults.check(() -> Entered.period("to", from, Entered.required("to", to), "dispatch.contract.reversed"));
        if (from != null && to != null && !deadlines.isLongEnough(from, to)) {
            faults.add(new Refusal("to", "dispatch.contract.tooShort", String.valueOf(rules.contractYears()), from.plusYears(rules.contractYears()).minusDays(1).toString()));
        }
        faults.when(headcount < 1 || headcount > MOST_PEOPLE, "headcount", "dispatch.contract.headcountRange", String.valueOf(MOST_PEOPLE));
        var checked = new ContractTerms(place, host, faults.of(() -> Entered.text("hostName", hostName, 200)), faults.of(() -> Entered.name("hostContact", hostContact, 100)),
                faults.of(() -> Entered.phone("hostPhone", hostPhone)), faults.of(() -> Entered.text("hostAddress", hostAddress, 300)), faults.of(() -> Entered.required("hostType", hostType)),
                faults.of(() -> Entered.text("hostTaxBureau", hostTaxBureau, 100)), signedOn, from, to, headcount, faults.of(() -> Entered.text("posts", posts, 500)),
                faults.of(() -> Entered.text("pay", pay, 500)));
        faults.tell();
        return checked;
    }
}
