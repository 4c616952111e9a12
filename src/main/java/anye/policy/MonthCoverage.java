package anye.policy;

/** When a certificate or contract that begins or ends within a month covers it. */
public enum MonthCoverage {
    ANY_DAY, WHOLE_MONTH
}
