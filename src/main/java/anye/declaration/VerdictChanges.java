package anye.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import anye.policy.YearPolicy;
import anye.rules.Finding;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearFacts;

/**
 * What a new verification answers otherwise than the one before it, cell by cell: both are explained anew from their own facts.
 *
 * @param before when the verification before was made
 * @param now when the latest was
 */
public record VerdictChanges(Instant before, Instant now, List<Change> cells) {

    /** One cell that is not what it was; the finding now says which source changed it, and when. */
    public record Change(Finding before, Finding now) {

        public boolean isSameAnswer() {
            return before.answer() == now.answer();
        }
    }

    public VerdictChanges {
        cells = List.copyOf(cells);
    }

    static VerdictChanges between(Instant before, YearFacts factsBefore, YearPolicy policyBefore, Instant now, YearFacts factsNow, YearPolicy policyNow) {
        var cells = new ArrayList<Change>();
        for (var question : Question.values()) {
            for (int month = 1; month <= 12; month++) {
                var was = Rules.explain(factsBefore, policyBefore, question, month);
                var is = Rules.explain(factsNow, policyNow, question, month);
                if (was.answer() != is.answer() || !Objects.equals(was.value(), is.value()) || !Objects.equals(was.threshold(), is.threshold())) {
                    cells.add(new Change(was, is));
                }
            }
        }
        return new VerdictChanges(before, now, cells);
    }
}
