package anye.policy;

/**
 * When the letter can be had: 完成申报后即可, 完成申报三个工作日后, or 年审认证后.
 *
 * @param workingDays counted from the day of completion; 0 for the other two rules
 */
public record LetterAvailability(Rule rule, int workingDays) {

    public enum Rule { IMMEDIATE, WORKING_DAYS, AFTER_CONFIRMATION }
}
