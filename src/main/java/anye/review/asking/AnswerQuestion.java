package anye.review.asking;

import java.time.Clock;
import java.util.Map;

import anye.audit.Journal;
import anye.kernel.Faults;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The person answers, once. Nothing else changes by it: a denial is for the office to look into. */
@Stateless
public class AnswerQuestion {

    private static final int LONGEST = 500;

    @Inject
    private Inquiries inquiries;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void answer(String code, String tail, PersonAnswer answer, String words, String address) {
        var said = words == null || words.isBlank() ? null : words.strip();
        var faults = new Faults();
        faults.when(answer == null, "answer", "review.asking.answerMissing");
        faults.when(said != null && said.length() > LONGEST, "words", "review.window.wordsLong", LONGEST);
        faults.tell();
        var inquiry = inquiries.byCode(code, tail, address);
        inquiry.answer(answer, said, clock.instant());
        // under no employer, which would see it
        journal.write("review.person.answered", "inquiry:" + inquiry.id(), null, Map.of());
    }
}
