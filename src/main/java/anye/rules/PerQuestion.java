package anye.rules;

import anye.kernel.Months;
import java.util.Arrays;

/** A set of months for each question. */
public final class PerQuestion {

    public static final PerQuestion NONE = new PerQuestion(new int[Question.values().length]);

    private final int[] bits;

    private PerQuestion(int[] bits) {
        this.bits = bits;
    }

    public Months of(Question question) {
        return new Months(bits[question.ordinal()]);
    }

    public PerQuestion with(Question question, Months months) {
        int[] changed = bits.clone();
        changed[question.ordinal()] = months.bits();
        return new PerQuestion(changed);
    }

    /** Adds months to those already there. */
    public PerQuestion and(Question question, Months months) {
        return with(question, of(question).or(months));
    }

    int bits(Question question) {
        return bits[question.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerQuestion of && Arrays.equals(bits, of.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return Arrays.stream(Question.values()).filter(question -> !of(question).isEmpty())
                .map(question -> question + " " + of(question)).toList().toString();
    }
}
