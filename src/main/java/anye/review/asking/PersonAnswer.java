package anye.review.asking;

/** What somebody says of their own employment. */
public enum PersonAnswer {
    CONFIRMED, DENIED
}
