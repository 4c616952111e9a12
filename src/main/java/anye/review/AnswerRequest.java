package anye.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import anye.audit.Journal;
import anye.declaration.AttachFurther;
import anye.declaration.Placements;
import anye.kernel.Refusal;
import anye.policy.WorkingDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The employer has handed in what it can, or says why it cannot: from now on the clock of the office runs again, and the reviewer is told. */
@Stateless
public class AnswerRequest {

    private static final int LONGEST = 500;

    @Inject
    private Cases cases;
    @Inject
    private PaperRequests requests;
    @Inject
    private Placements placements;
    @Inject
    private AttachFurther attachFurther;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private History history;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * Sent twice, it counts once.
     *
     * @param words may be empty when a file was handed in for everything that was asked
     * @throws Refusal when nothing is owed any more, or at {@code words} when a paper is missing without a word
     */
    public void answer(long placementId, String words) {
        var found = cases.lockLatest(placementId);
        requests.settle(found);
        attachFurther.nothing(placementId);
        var said = words == null || words.isBlank() ? null : words.strip();
        var request = requests.last(found);
        if (request.state() == PaperRequestState.ANSWERED && Objects.equals(request.answer(), said)) {
            return;
        }
        request.mustBeOpen();
        if (said != null && said.length() > LONGEST) {
            throw new Refusal("words", "review.further.wordsLong", LONGEST);
        }
        if (said == null && !missing(placementId, request).isEmpty()) {
            throw new Refusal("words", "review.further.unanswered");
        }
        request.answered(said, clock.instant());
        found.owesNoMore(workingDays, LocalDate.now(clock));
        cases.flush();
        history.write(found, CaseEventKind.FURTHER_ANSWERED, null, said, Stream.ofNullable(found.claimedBy()).toList());
        journal.write("review.case.furtherAnswered", "case:" + found.id(), found.employer(), Map.of());
    }

    /** What was asked for and has no file since. */
    private List<ExpectedPaper> missing(long placementId, PaperRequest request) {
        var handedIn = placements.file(placementId).evidence().stream().filter(row -> !row.isInfected() && !row.receivedAt().isBefore(request.askedAt())).toList();
        return requests.papers(request).stream().filter(paper -> handedIn.stream().noneMatch(row -> paper.question().name().equals(row.question()))).toList();
    }
}
