package anye.review;

/** Why an employer rates as it does. */
public enum RatingReason {
    CONVENIENT, FAST, CLEAR, PAPERS, SLOW, UNCLEAR, RECORDS, MANNERS
}
