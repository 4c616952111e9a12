package anye.handover;

import java.time.LocalDate;

import anye.kernel.Time;
import anye.review.WithdrawalConsidered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What would become of the tax bureau's record. */
@ApplicationScoped
public class WithdrawnResult {

    @Inject
    private Handovers handovers;

    void tell(@Observes @Priority(2) WithdrawalConsidered considered) {
        handovers.of(considered.declarationId()).filter(latest -> latest.kind() == HandoverKind.RESULT).ifPresent(latest -> {
            if (latest.isDone()) {
                considered.would("handover.withdrawn.done", LocalDate.ofInstant(latest.acknowledgedAt(), Time.BEIJING).toString());
            } else {
                considered.would(latest.firstSentAt() == null ? "handover.withdrawn.unsent" : "handover.withdrawn.sent");
            }
        });
        considered.creditedAfter().ifPresent(left -> considered.would("handover.corrected", left));
    }
}
