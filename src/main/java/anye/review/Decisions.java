package anye.review;

import java.util.List;

import anye.kernel.Faults;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.PerQuestion;
import anye.rules.Question;

/** All answers to one case, complete: every cell that was asked exactly once, every refusal with a reason. */
record Decisions(PerQuestion accepted, PerQuestion refused) {

    private static final int LONGEST = 500;

    /** @throws Refusal with everything that is open, at {@code decision-QUESTION} or {@code reason-QUESTION} */
    static Decisions of(PerQuestion cells, List<Decision> given) {
        var faults = new Faults();
        var accepted = PerQuestion.NONE;
        var refused = PerQuestion.NONE;
        for (var decision : given) {
            var question = decision.question();
            var before = accepted.of(question).or(refused.of(question));
            if (!cells.of(question).containsAll(decision.months()) || !before.and(decision.months()).isEmpty()) {
                faults.add(new Refusal("decision-" + question, "review.decide.unasked"));
            }
            if (decision.approved()) {
                accepted = accepted.and(question, decision.months());
            } else {
                mustSayWhatToDo(decision, faults);
                refused = refused.and(question, decision.months());
            }
        }
        for (var question : Question.values()) {
            var open = cells.of(question).minus(accepted.of(question).or(refused.of(question)));
            faults.when(!open.isEmpty(), "decision-" + question, "review.decide.open", open.toString());
        }
        faults.tell();
        return new Decisions(accepted, refused);
    }

    private static void mustSayWhatToDo(Decision decision, Faults faults) {
        var field = "reason-" + decision.question();
        if (decision.months().isEmpty()) {
            return;
        }
        faults.when(decision.reason() == null || !decision.reason().fits(decision.question()), field, "review.decide.reasonMissing");
        faults.when(decision.reason() == ReasonCode.OTHER && decision.text() == null, "text-" + decision.question(), "review.decide.textMissing");
        faults.when(decision.text() != null && decision.text().length() > LONGEST, "text-" + decision.question(), "review.decide.textLong", LONGEST);
    }

    /** The months that cannot count. */
    Months refusedMonths() {
        var months = Months.NONE;
        for (var question : Question.values()) {
            months = months.or(refused.of(question));
        }
        return months;
    }
}
