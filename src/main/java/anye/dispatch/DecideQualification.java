package anye.dispatch;

import java.time.Clock;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.notice.Notices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The office of the place accepts or refuses a 资质备案; of two who decide at once one does, and the other is told so. */
@Stateless
public class DecideQualification {

    @Inject
    private CurrentActor actor;
    @Inject
    private Qualifications qualifications;
    @Inject
    private Notices notices;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @param version the state that was looked at */
    public void accept(long id, long version) {
        var filing = opened(id, version);
        filing.accept(actor.get().name(), clock.instant());
        told(filing.row(), "dispatch.notice.qualificationAccepted");
    }

    /** @param text what else the agency must know; obligatory beside {@link QualificationReason#OTHER} */
    public void refuse(long id, long version, QualificationReason reason, String text) {
        if (reason == null) {
            throw new Refusal("reason", "dispatch.decide.reasonMissing");
        }
        if (reason == QualificationReason.OTHER && (text == null || text.isBlank())) {
            throw new Refusal("text", "dispatch.decide.textMissing");
        }
        var filing = opened(id, version);
        filing.refuse(reason, text == null || text.isBlank() ? null : text.strip(), actor.get().name(), clock.instant());
        told(filing.row(), "dispatch.notice.qualificationRefused");
    }

    private Qualification opened(long id, long version) {
        var filing = qualifications.lock(id);
        if (!filing.row().details().place().equals(actor.get().office())) {
            throw new Refusal(null, "dispatch.decide.otherOffice");
        }
        if (filing.version() != version) {
            throw new Refusal(null, "dispatch.qualification.movedOn");
        }
        return filing;
    }

    private void told(QualificationRow row, String notice) {
        notices.tell(row.agency(), notice, row.filingYear());
        journal.write("dispatch.qualification.decided", "dispatchQualification:" + row.id(), row.agency(),
                row.reason() == null ? Map.of("state", row.state().name()) : Map.of("state", row.state().name(), "reason", row.reason().name()));
    }
}
