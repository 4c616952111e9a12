package anye.dispatch;

/** What the three papers say together about one month of one person. Everything but {@link #CONSISTENT} is 认定为未安排. */
public enum DispatchFinding {
    CONSISTENT,
    /** 该单位没有报送过这名残疾人的名册. */
    NOT_ON_ROSTER,
    /** The person is on the roster of another agency than the host has named. */
    OTHER_AGENCY,
    /** The month lies outside 派遣起止月. */
    NOT_DISPATCHED,
    /** The month lies outside the agreement between the two units. */
    OUTSIDE_AGREEMENT,
    /** The month lies outside the person's 劳动合同（协议）. */
    OUTSIDE_CONTRACT,
    /** The month lies outside 社会保险缴费时间. */
    NOT_INSURED,
    /** The certificate on the roster is none of those in the declaration. */
    OTHER_CERTIFICATE,
    /** 资质备案 of the year of the declaration was not accepted. */
    NOT_QUALIFIED,
    /** No share confirmed by both sides, so the month is the agency's. */
    NOT_AGREED,
    /** By the confirmed share the month counts for the agency. */
    COUNTS_FOR_AGENCY;

    /** Which of the papers says so. */
    public enum Source { ROSTER, CONTRACT, QUALIFICATION, SHARE }

    public Source getSource() {
        return switch (this) {
            case OUTSIDE_AGREEMENT -> Source.CONTRACT;
            case NOT_QUALIFIED -> Source.QUALIFICATION;
            case CONSISTENT, NOT_AGREED, COUNTS_FOR_AGENCY -> Source.SHARE;
            default -> Source.ROSTER;
        };
    }

    public boolean isMismatch() {
        return this != CONSISTENT;
    }
}
