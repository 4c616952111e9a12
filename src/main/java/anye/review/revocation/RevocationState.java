package anye.review.revocation;

/** Where a revocation stands. */
public enum RevocationState {
    /** 草拟: the one who proposes it looks at the effects. */
    DRAFT,
    /** 待决定: nothing certified is taken away, so nobody has to be heard. */
    PROPOSED,
    /** 已告知，陈述申辩期内. */
    TOLD,
    /** 已陈述申辩. */
    STATED,
    /** 已撤销, or 已重新审核. */
    REVOKED,
    /** 不予撤销. */
    REFUSED,
    /** 已取消. */
    WITHDRAWN;

    /** Whether it waits for somebody else than the one who drafts it. */
    public boolean isOpen() {
        return this == PROPOSED || this == TOLD || this == STATED;
    }

    /** Whether the employer knows of it, and may. */
    public boolean isKnown() {
        return this != DRAFT && this != PROPOSED;
    }
}
