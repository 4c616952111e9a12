package anye.bench;

/** The first and last month of working age as the rule engine works on it. */
public final class WorkingLife {

    private final int from;
    private final int to;

    WorkingLife(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }
}
