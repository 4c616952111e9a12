package anye.review.asking;

/**
 * Something to look into.
 *
 * @param count how many, where the sign counts something
 */
public record RiskSign(Kind kind, long count) {

    public enum Kind {
        /** The person says that they do not work there. */
        DENIED,
        /** Every chosen month is paid exactly the minimum wage. */
        EXACTLY_MINIMUM_WAGE,
        /** Many people of the year have this telephone. */
        SHARED_PHONE,
        /** The agency sends people to many employers. */
        BUSY_AGENCY
    }
}
