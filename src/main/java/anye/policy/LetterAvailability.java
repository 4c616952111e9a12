package anye.policy;

/**
 * When the letter can be had: 完成申报后即可 or 完成申报三个工作日后. In Zhejiang completing is 年审认证.
 *
 * @param workingDays counted from the day of completion; 0 for the other rule
 */
public record LetterAvailability(Rule rule, int workingDays) {

    public enum Rule { IMMEDIATE, WORKING_DAYS }
}
