package anye.bench;

/** A certificate as the rule engine works on it. */
public final class HeldCertificate {

    private final int from;
    private final int to;
    private final boolean admitted;
    private final boolean doubled;

    HeldCertificate(int from, int to, boolean admitted, boolean doubled) {
        this.from = from;
        this.to = to;
        this.admitted = admitted;
        this.doubled = doubled;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }

    public boolean isAdmitted() {
        return admitted;
    }

    public boolean isDoubled() {
        return doubled;
    }
}
