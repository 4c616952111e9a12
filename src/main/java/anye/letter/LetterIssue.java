package anye.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import anye.audit.Journal;
import anye.declaration.DeclarationCompleted;
import anye.declaration.DeclarationReopened;
import anye.employer.Employers;
import anye.kernel.Division;
import anye.kernel.Time;
import anye.policy.Figure;
import anye.policy.Policies;
import anye.policy.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the commitment and writes the letter in the transaction of 完成申报, and makes the letter void in that of a granted withdrawal. */
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
        var day = LocalDate.ofInstant(completed.at(), Time.BEIJING);
        var commitment = commitments.keep(result, commitments.textFor(result.office(), employer.name(), result.year()), completed.completedBy(), completed.at());
        var content = letters.content(result, letters.nextNumber(result.office(), result.year()), CheckCode.fresh(), day);
        var letter = new Letter(result.declarationId(), commitment, result.office(), content, Letters.sealing().seal(content.canonical()), completed.at(), availableFrom(result.office(), day));
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
