package anye.letter;

/** Which text a region asks for: the manual's six items, Zhejiang's five and a free line, Anshan's 告知承诺书. */
public enum CommitmentKind {
    NATIONAL, ZHEJIANG, ANSHAN
}
