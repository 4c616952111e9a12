package anye.letter;

import anye.review.WithdrawalConsidered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What would become of the letter. */
@ApplicationScoped
public class WithdrawnLetter {

    @Inject
    private Letters letters;

    void tell(@Observes @Priority(1) WithdrawalConsidered considered) {
        letters.of(considered.declarationId()).filter(letter -> !letter.voided())
                .ifPresent(letter -> {
                    considered.would("letter.withdrawn", letter.title(), letter.number(), letter.availableFrom().toString());
                    considered.creditedAfter().ifPresent(left -> considered.would(left > 0 ? "letter.corrected" : "letter.none", letter.title()));
                });
    }
}
