package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 好差评: an employer rates the service once for a completed declaration, and may think better of it for some days. */
@Stateless
public class GiveRating {

    private static final int LONGEST = 500;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Ratings ratings;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void give(long declarationId, RatingGrade grade, List<RatingReason> reasons, String words) {
        var declaration = declarations.overview(declarationId);
        if (!declaration.employer().equals(actor.employer())) {
            throw new Refusal(null, "access.notFound");
        }
        var before = ratings.find(declarationId);
        if (before.isEmpty() && !declaration.isCompleted()) {
            throw new Refusal(null, "declaration.notCompleted");
        }
        var faults = new Faults();
        faults.when(grade == null, "grade", "review.rating.gradeMissing");
        faults.when(words != null && words.length() > LONGEST, "words", "review.rating.wordsLong", LONGEST);
        faults.tell();
        before.ifPresent(ratings::mustBeChangeable);
        var today = LocalDate.now(clock);
        var days = policies.figure(Figure.RATING_ANSWER_DAYS, declaration.office(), YearMonth.from(today)).value();
        var rating = before.orElseGet(() -> new Rating(declaration, clock.instant()));
        rating.says(grade, reasons, words == null || words.isBlank() ? null : words.strip(), workingDays.addWorkingDays(today, days), clock.instant());
        ratings.add(rating);
        journal.write("review.rating.given", "declaration:" + declarationId, declaration.employer(), Map.of("grade", grade.name()));
    }
}
