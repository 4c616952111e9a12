package anye.review;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office in charge answers a bad rating, and the employer is told. */
@Stateless
public class AnswerRating {

    @Inject
    private CurrentActor actor;
    @Inject
    private Ratings ratings;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void answer(long id, String text) {
        var rating = ratings.seen(id);
        var row = rating.row();
        if (!row.office().equals(actor.get().office())) {
            throw new Refusal(null, "review.case.otherOffice");
        }
        if (text == null || text.isBlank()) {
            throw new Refusal("answer", "review.rating.answerMissing");
        }
        rating.answer(text.strip(), actor.get().name(), clock.instant());
        notices.tell(row.employer(), "review.notice.rating", text.strip());
        journal.write("review.rating.answered", "declaration:" + row.declarationId(), row.employer(), Map.of());
    }
}
