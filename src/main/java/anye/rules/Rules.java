package anye.rules;

import anye.kernel.Months;
import anye.policy.YearPolicy;

/** The six questions, asked of one person's year. */
public final class Rules {

    private Rules() {
    }

    /** Asks every question of every month; there is no short circuit. */
    public static YearVerdict verify(YearFacts facts, YearPolicy policy) {
        return new YearVerdict(
                answers(facts, policy, Question.WAGE),
                answers(facts, policy, Question.SOCIAL_INSURANCE),
                answers(facts, policy, Question.MEDICAL_INSURANCE),
                answers(facts, policy, Question.CERTIFICATE),
                answers(facts, policy, Question.WORKING_AGE),
                answers(facts, policy, Question.CONTRACT),
                CertificateQuestion.doubled(facts, policy),
                facts.graduate() ? policy.graduateFullYear().value() : 12);
    }

    /** Says why the cell is as it is, from the same facts by the same functions. */
    public static Finding explain(YearFacts facts, YearPolicy policy, Question question, int month) {
        Answer answer = at(answers(facts, policy, question), month);
        return Explanation.of(facts, policy, question, month, answer);
    }

    private static long answers(YearFacts facts, YearPolicy policy, Question question) {
        long known = switch (question) {
            case WAGE -> WageQuestion.ask(facts, policy);
            case SOCIAL_INSURANCE -> insurance(facts.socialInsurance(), policy.socialInsuranceRequired());
            case MEDICAL_INSURANCE -> insurance(facts.medicalInsurance(), policy.medicalInsuranceRequired());
            case CERTIFICATE -> CertificateQuestion.ask(facts, policy);
            case WORKING_AGE -> WorkingAgeQuestion.ask(facts, policy);
            case CONTRACT -> ContractQuestion.ask(facts, policy);
        };
        return Answers.overlay(known, facts.silent().bits(question), facts.evidence().bits(question));
    }

    /** A month without a record of insurance is just that: the department has nothing. */
    private static long insurance(Months insured, Months required) {
        return Answers.of(insured.bits() | required.not().bits(), 0);
    }

    private static Answer at(long answers, int month) {
        return new YearVerdict(answers, 0, 0, 0, 0, 0, 0, 12).answer(Question.WAGE, month);
    }
}
