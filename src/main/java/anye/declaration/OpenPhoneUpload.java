package anye.declaration;

import java.time.Clock;

import anye.access.CounterCode;
import anye.access.CurrentActor;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.rules.Question;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens a page for pictures from a phone; the one that was open for the same question is closed. */
@Stateless
public class OpenPhoneUpload {

    @Inject
    private CurrentActor actor;
    @Inject
    private Placements placements;
    @Inject
    private PhoneUploads uploads;
    @Inject
    private Clock clock;

    /**
     * @return the code, never to be shown again
     * @throws Refusal when the question does not fail in any of these months
     */
    public String open(long placementId, Question question, Months months) {
        placements.own(placementId).mustBeIncomplete();
        var wanted = placements.file(placementId).toReview().of(question).and(months);
        if (wanted.isEmpty()) {
            throw new Refusal(null, "declaration.evidence.monthsWrong");
        }
        uploads.of(placementId, question).forEach(before -> before.close(clock.instant()));
        var code = CounterCode.fresh();
        uploads.add(new PhoneUpload(code, placementId, question, wanted, actor.get().handlerName(), clock.instant()));
        return code;
    }
}
