package anye.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.CertificationCorrected;
import anye.declaration.DeclarationCompleted;
import anye.declaration.DeclarationReopened;
import anye.declaration.Result;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.kernel.Time;
import anye.letter.Sealing;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Files what the tax bureau has to be told, in the transaction of the act. */
@ApplicationScoped
public class HandoverFiling {

    @Inject
    private Handovers handovers;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Journal journal;

    void result(@Observes DeclarationCompleted completed) {
        result(completed.result(), completed.at());
    }

    /** After the withdrawal of what was sent: what is left after a revocation, be it nothing. */
    void correction(@Observes CertificationCorrected corrected) {
        result(corrected.result(), corrected.at());
    }

    private void result(Result result, Instant at) {
        var before = handovers.all(result.declarationId()).stream().filter(handover -> handover.kind() == HandoverKind.RESULT).toList();
        // the days run from the first certification, also after an objection (浙残联发〔2022〕3号)
        var due = before.isEmpty() ? due(result.office(), at) : before.get(before.size() - 1).dueOn();
        file(new Handover(HandoverKind.RESULT, before.size() + 1, result, due, sealing(), at));
    }

    /** What was never sent needs no withdrawal; what may have arrived does. */
    void withdrawal(@Observes DeclarationReopened reopened) {
        handovers.all(reopened.withdrawn().declarationId()).stream().filter(handover -> handover.kind() == HandoverKind.RESULT).findFirst().map(handovers::lock).ifPresent(sent -> {
            if (sent.wasNeverSent()) {
                sent.cancel();
                journal.write("handover.cancelled", "handover:" + sent.id(), sent.employer(), Map.of());
            } else {
                file(new Handover(HandoverKind.WITHDRAWAL, sent.sequence(), reopened.withdrawn(), null, sealing(), reopened.at()));
            }
        });
    }

    /** 未申报,视为未安排. @return whether it is filed now; what was filed before stays as it is */
    public boolean undeclared(CreditCode employer, Division office, BusinessYear year, LocalDate windowClosedOn, Instant at) {
        if (handovers.has(Handover.keyOfUndeclared(employer, year))) {
            return false;
        }
        handovers.add(new Handover(employer, office, year, windowClosedOn, sealing(), at));
        return true;
    }

    private void file(Handover handover) {
        handovers.add(handover);
        journal.write("handover.filed", "handover:" + handover.id(), handover.employer(), Map.of("kind", handover.kind().name(), "key", handover.parcel().key()));
    }

    private LocalDate due(Division office, Instant from) {
        var day = LocalDate.ofInstant(from, Time.BEIJING);
        return workingDays.addWorkingDays(day, policies.figure(Figure.TAX_PUSH_DAYS, office, YearMonth.from(day)).value()).date();
    }

    private static Sealing sealing() {
        return Keys.SEALING;
    }

    /** Read at the first use, since the data directory must be there. */
    private static final class Keys {
        private static final Sealing SEALING = Sealing.in(Installation.data());
    }
}
