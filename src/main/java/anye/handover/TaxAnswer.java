package anye.handover;

/** What the tax bureau found: 一致, 不一致. */
public enum TaxAnswer {
    CONSISTENT, INCONSISTENT
}
