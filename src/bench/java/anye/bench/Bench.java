package anye.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures everything in one run and prints one table of ratios: ratios travel between machines, times do not. */
public final class Bench {

    private static final List<Rows> ALL = List.of(new RulesRows(), new LetterRows(), new PageRows(), new QueueRows());

    private Bench() {
    }

    /** @param arguments the classes to measure; all when there are none */
    public static void main(String[] arguments) throws Exception {
        List<Row> table = new ArrayList<>();
        for (Rows rows : ALL) {
            if (arguments.length == 0 || List.of(arguments).contains(rows.getClass().getSimpleName())) {
                table.addAll(rows.measure());
            }
        }
        System.out.println();
        System.out.printf("%-34s %14s   %-34s %14s %10s %8s  %-8s %s%n",
                "measured", "a second", "beside", "a second", "ratio", "goal", "reached", "");
        for (Row row : table) {
            System.out.printf("%-34s %,14.0f   %-34s %,14.0f %10.2f %8.2f  %-8s %s%n", row.name(), row.ours(), row.peer(),
                    row.theirs(), row.ratio(), row.goal(), row.reached() ? "yes" : "NO", row.note());
        }
        System.out.println();
        // the browser's threads would wait for ever
        System.exit(0);
    }
}
