package anye.sandbox;

/** What a sample person's year shows, as the departments tell it. */
public enum Story {
    /** Every month passes every question. */
    PASSING,
    /** The wage is below the minimum in January and February, and nobody has heard of social insurance in March and April. */
    FOUR_MONTHS_FAIL,
    /** To be declared as dispatched; every month passes. */
    DISPATCHED,
    /** The wage is below the minimum from July to September. */
    BELOW_MINIMUM_WAGE,
    /** The wage is exactly the minimum until November, and stays there when the minimum rises in December. */
    MINIMUM_WAGE_RISES,
    /** No record of wages in October, of medical insurance in May and June. */
    NO_RECORD,
    /** The department of medical insurance does not answer. */
    MEDICAL_INSURANCE_SILENT,
    /** The department of wages does not answer. */
    WAGES_SILENT,
    /** The certificate ended on 30 June and was renewed on 1 July. */
    RENEWED,
    /** Reassessed from grade 3 to grade 2 on 1 July. */
    REASSESSED,
    /** The certificate ended on 31 August and was not renewed. */
    EXPIRED,
    /** Reaches the age of retirement inside the year. */
    RETIRES,
    /** 残疾军人证, grade 6. */
    VETERAN,
    /** Came in April. */
    HIRED_IN_APRIL,
    /** The federation has no certificate of this person. */
    NO_CERTIFICATE;

    public String textKey() {
        return "sandbox.story." + name();
    }
}
