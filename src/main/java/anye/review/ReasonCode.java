package anye.review;

import java.util.Arrays;
import java.util.List;

import anye.rules.Question;

/** Why a cell is refused. The text of each says which paper would be accepted, so that the employer knows what to do. */
public enum ReasonCode {
    WAGE_PAPER(Question.WAGE), WAGE_MONTH(Question.WAGE), WAGE_LOW(Question.WAGE),
    SOCIAL_PAPER(Question.SOCIAL_INSURANCE), SOCIAL_UNIT(Question.SOCIAL_INSURANCE), SOCIAL_MONTH(Question.SOCIAL_INSURANCE),
    MEDICAL_PAPER(Question.MEDICAL_INSURANCE), MEDICAL_UNIT(Question.MEDICAL_INSURANCE), MEDICAL_MONTH(Question.MEDICAL_INSURANCE),
    CERTIFICATE_PAPER(Question.CERTIFICATE), CERTIFICATE_MONTH(Question.CERTIFICATE),
    AGE_PAPER(Question.WORKING_AGE), AGE_OVER(Question.WORKING_AGE),
    CONTRACT_PAPER(Question.CONTRACT), CONTRACT_MONTH(Question.CONTRACT), CONTRACT_DISPATCH(Question.CONTRACT),
    UNREADABLE(null),
    /** Said in the reviewer's own words. */
    OTHER(null);

    private final Question question;

    ReasonCode(Question question) {
        this.question = question;
    }

    /** Those that fit a question, its own first. */
    public static List<ReasonCode> of(Question question) {
        return Arrays.stream(values()).filter(code -> code.fits(question)).toList();
    }

    /** Whether the employer could do something about it by handing in a paper. */
    public boolean namesAPaper() {
        return this != AGE_OVER;
    }

    /** Those by which a paper for a question can be asked for. */
    public static List<ReasonCode> papersOf(Question question) {
        return of(question).stream().filter(ReasonCode::namesAPaper).toList();
    }

    boolean fits(Question asked) {
        return question == null || question == asked;
    }
}
