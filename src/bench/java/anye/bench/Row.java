package anye.bench;

/**
 * One line of the table: something of ours beside a peer, measured in the same run.
 *
 * @param ours operations a second
 * @param theirs operations a second of the peer
 * @param goal the ratio wanted
 * @param note what else was seen, such as memory; may be empty
 */
public record Row(String name, double ours, String peer, double theirs, double goal, String note) {

    double ratio() {
        return ours / theirs;
    }

    boolean reached() {
        return ratio() >= goal;
    }
}
