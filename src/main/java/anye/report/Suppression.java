package anye.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which lines of a published list with a total are withheld: those that speak of fewer than five (of people or of units), and
 * then the smallest others until what is withheld, which anybody can reckon from the total, speaks of five itself and of two lines.
 *
 * <p>A line of nobody stays: it speaks of no one. Where no other line is left, the total goes too.
 */
public final class Suppression {

    static final int LEAST = 5;

    /** @param withheld places of the lines; @param total whether the total is withheld as well */
    public record Withheld(Set<Integer> withheld, boolean total) {

        public Withheld {
            withheld = Set.copyOf(withheld);
        }
    }

    /** What a line speaks of. */
    public record Counts(long units, long people) {

        boolean isSmall() {
            return units > 0 && units < LEAST || people > 0 && people < LEAST;
        }

        boolean isEmpty() {
            return units == 0 && people == 0;
        }

        Counts plus(Counts other) {
            return new Counts(units + other.units, people + other.people);
        }
    }

    private Suppression() {
    }

    public static Withheld of(List<Counts> lines) {
        var withheld = new HashSet<Integer>();
        IntStream.range(0, lines.size()).filter(place -> lines.get(place).isSmall()).forEach(withheld::add);
        var total = sum(lines, IntStream.range(0, lines.size()).boxed().toList());
        if (withheld.isEmpty()) {
            return new Withheld(Set.of(), total.isSmall());
        }
        var others = new ArrayList<>(IntStream.range(0, lines.size()).filter(place -> !withheld.contains(place) && !lines.get(place).isEmpty()).boxed().toList());
        others.sort(Comparator.comparingLong((Integer place) -> lines.get(place).people()).thenComparing(place -> lines.get(place).units()).thenComparing(place -> place));
        while (gives(lines, withheld) && !others.isEmpty()) {
            withheld.add(others.remove(0));
        }
        return new Withheld(withheld, gives(lines, withheld) || total.isSmall());
    }

    /** Whether the total less the lines shown would tell of a few. */
    private static boolean gives(List<Counts> lines, Set<Integer> withheld) {
        return withheld.size() < 2 || sum(lines, withheld).isSmall();
    }

    private static Counts sum(List<Counts> lines, Iterable<Integer> places) {
        var sum = new Counts(0, 0);
        for (var place : places) {
            sum = sum.plus(lines.get(place));
        }
        return sum;
    }
}
