package anye.bench;

/** A contract as the rule engine works on it. */
public final class SignedContract {

    private final int from;
    private final int to;
    private final boolean longEnough;

    SignedContract(int from, int to, boolean longEnough) {
        this.from = from;
        this.to = to;
        this.longEnough = longEnough;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }

    public boolean isLongEnough() {
        return longEnough;
    }
}
