package anye.review.window;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office answers an objection; from then on a clerk may correct what was entered. */
@Stateless
public class AnswerObjection {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void answer(long id, String what) {
        var said = OwnWords.of(what, "answer", "review.window.answerMissing");
        var acceptance = acceptances.lock(id);
        acceptance.mustBe(AcceptanceState.OBJECTED);
        acceptance.answer(actor.get(), said, clock.instant());
        notices.tell(acceptance.employer(), "review.window.notice.answered", said);
        journal.write("review.window.answered", "acceptance:" + id, acceptance.employer(), Map.of());
    }
}
