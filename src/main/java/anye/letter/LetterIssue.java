package anye.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.CertificationCorrected;
import anye.declaration.DeclarationCompleted;
import anye.declaration.DeclarationReopened;
import anye.declaration.Result;
import anye.employer.Employers;
import anye.kernel.Division;
import anye.kernel.Time;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the commitment and writes the letter in the transaction of 完成申报, and makes the letter void in that of a granted withdrawal or a revocation. */
@ApplicationScoped
public class LetterIssue {

    @Inject
    private Letters letters;
    @Inject
    private Commitments commitments;
    @Inject
    private Employers employers;
    @Inject
    private Policies policies;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private Journal journal;

    void issue(@Observes DeclarationCompleted completed) {
        var result = completed.result();
        var employer = employers.complete(result.employer());
        write(result, commitments.keep(result, commitments.textFor(result.office(), employer.name(), result.year()), completed.completedBy(), completed.at()), completed.at());
    }

    /** What is left of a certification after a revocation has a letter of its own, under the commitment that was signed; where nothing is left there is none. */
    void issue(@Observes CertificationCorrected corrected) {
        if (corrected.result().confirmedMonths() > 0) {
            letters.of(corrected.result().declarationId()).ifPresent(before -> write(corrected.result(), before.commitmentId(), corrected.at()));
        }
    }

    private void write(Result result, long commitment, Instant at) {
        var day = LocalDate.ofInstant(at, Time.BEIJING);
        var content = letters.content(result, letters.nextNumber(result.office(), result.year()), CheckCode.fresh(), day);
        var letter = new Letter(result.declarationId(), commitment, result.office(), content, Letters.sealing().seal(content.canonical()), at, availableFrom(result.office(), day));
        letters.add(letter);
        journal.write("letter.issued", "letter:" + letter.id(), result.employer(), Map.of("number", letter.number(), "sha256", letter.seal().sha256()));
    }

    /** AC-44: at once, after some working days from the start of the day, of the completion. */
    private LocalDate availableFrom(Division office, LocalDate completed) {
        var availability = policies.figure(Figure.LETTER_AVAILABILITY, office, YearMonth.from(completed)).value();
        return switch (availability.rule()) {
            case IMMEDIATE -> completed;
            case WORKING_DAYS -> workingDays.addWorkingDays(completed, availability.workingDays()).date();
        };
    }

    void cancel(@Observes DeclarationReopened reopened) {
        letters.valid(reopened.withdrawn().declarationId()).forEach(letter -> {
            letter.cancel(reopened.at());
            journal.write("letter.voided", "letter:" + letter.id(), letter.employer(), Map.of("number", letter.number()));
        });
    }
}
