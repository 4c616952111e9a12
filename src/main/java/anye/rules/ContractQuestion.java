package anye.rules;

import anye.policy.YearPolicy;
import java.util.List;

/** 合同状态: a contract of at least a year covers the month. Several contracts may take turns. */
final class ContractQuestion {

    private ContractQuestion() {
    }

    static long ask(YearFacts facts, YearPolicy policy) {
        List<Contract> contracts = facts.contracts();
        if (contracts.isEmpty()) {
            return Answers.of(0, 0);
        }
        int pass = 0;
        for (int i = 0; i < contracts.size(); i++) {
            pass |= counting(contracts.get(i), policy);
        }
        return Answers.of(pass, ~pass & YearVerdict.YEAR);
    }

    /** The months covered by this contract in which the law takes it as long enough. */
    static int counting(Contract contract, YearPolicy policy) {
        int covered = Coverage.of(contract.from(), contract.to(), policy);
        if (contract.to() == null) {
            return covered;
        }
        int years = policy.contractYears(1).value();
        if (policy.contractYears(12).value() == years) {
            return contract.lasts(years) ? covered : 0;
        }
        int lasting = 0;
        for (int month = 1; month <= 12; month++) {
            lasting |= contract.lasts(policy.contractYears(month).value()) ? 1 << month - 1 : 0;
        }
        return covered & lasting;
    }
}
