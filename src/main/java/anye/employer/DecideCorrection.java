package anye.employer;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Faults;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office that certifies the employer accepts or refuses what it says is right, with a reason, and the employer is told. An accepted one takes the place of the register's word here. */
@Stateless
public class DecideCorrection {

    @Inject
    private CurrentActor actor;
    @Inject
    private Corrections corrections;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public void decide(long id, long version, CorrectionState outcome, String reason) {
        var faults = new Faults();
        faults.when(outcome == null || outcome == CorrectionState.WAITING, "outcome", "employer.required");
        var why = faults.of(() -> ProfileCheck.text("reason", reason));
        faults.tell();
        var correction = corrections.lock(id, version);
        if (!correction.row().office().equals(actor.get().office())) {
            throw new Refusal(null, "employer.correction.otherOffice");
        }
        correction.decide(outcome, why, actor.get().name(), clock.instant());
        var row = correction.row();
        var label = row.field().labelKey();
        notices.tell(row.employer(), outcome == CorrectionState.ACCEPTED ? "employer.notice.correction.accepted" : "employer.notice.correction.refused",
                Texts.of(Locale.SIMPLIFIED_CHINESE, label), Texts.of(Locale.ENGLISH, label), why);
        journal.write(outcome == CorrectionState.ACCEPTED ? "employer.correction.accepted" : "employer.correction.refused", "correction:" + id, row.employer(), Map.of("field", row.field().name()));
    }
}
