package anye.declaration;

import java.util.ArrayList;
import java.util.List;

import anye.kernel.Money;
import anye.kernel.Months;
import anye.rules.Question;
import anye.rules.YearFacts;

/**
 * Where what the employer stated in a payroll is not what a department answered. The department's word stands; this one is shown beside it.
 *
 * @param key the message key
 */
public record StatedDifference(int month, Question question, String key, List<String> arguments) {

    public StatedDifference {
        arguments = List.copyOf(arguments);
    }

    /** A department that did not answer differs from nobody. */
    static List<StatedDifference> of(List<StatedMonth> stated, YearFacts facts) {
        var differences = new ArrayList<StatedDifference>();
        for (var month : stated) {
            wage(month, facts, differences);
            insured(month.month(), Question.SOCIAL_INSURANCE, month.pension(), facts.socialInsurance(), facts, differences);
            insured(month.month(), Question.MEDICAL_INSURANCE, month.medical(), facts.medicalInsurance(), facts, differences);
        }
        return differences;
    }

    private static void wage(StatedMonth stated, YearFacts facts, List<StatedDifference> differences) {
        long found = facts.wages().fen(stated.month());
        if (isSilent(facts, Question.WAGE, stated.month()) || stated.wage().fen() == found) {
            return;
        }
        differences.add(found == 0 ? new StatedDifference(stated.month(), Question.WAGE, "declaration.stated.WAGE.none", List.of(stated.wage().toString()))
                : new StatedDifference(stated.month(), Question.WAGE, "declaration.stated.WAGE.other", List.of(stated.wage().toString(), new Money(found).toString())));
    }

    private static void insured(int month, Question question, Boolean said, Months found, YearFacts facts, List<StatedDifference> differences) {
        if (said != null && !isSilent(facts, question, month) && said != found.contains(month)) {
            differences.add(new StatedDifference(month, question, "declaration.stated." + question + (said ? ".yes" : ".no"), List.of()));
        }
    }

    private static boolean isSilent(YearFacts facts, Question question, int month) {
        return facts.silent().of(question).contains(month);
    }
}
