package anye.letter;

import java.time.LocalDate;
import java.util.Locale;

import anye.declaration.Result;
import anye.employer.EmployerProfile;
import anye.kernel.web.Texts;
import anye.letter.LetterContent.PersonLine;
import anye.letter.LetterContent.Totals;

/** Puts a result into the words of a letter. Who has no confirmed month is not on the roster. */
final class LetterWriting {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private LetterWriting() {
    }

    static LetterContent of(Result result, EmployerProfile employer, String title, String number, String checkCode, LocalDate issuedOn) {
        var counted = result.lines().stream().filter(line -> !line.confirmed().isEmpty()).toList();
        return new LetterContent(title, number, result.year(), employer.name(), result.employer(), Authorities.certifying(result.office()), Authorities.tax(employer.taxDivision()),
                new Totals(result.registeredMonths(), result.confirmedMonths(), result.creditedMonths()), MonthlyCount.of(counted), counted.stream().map(LetterWriting::person).toList(),
                Authorities.certifying(result.office()), issuedOn, Letter.checkAddress(checkCode), checkCode, false);
    }

    private static PersonLine person(Result.Line line) {
        return new PersonLine(line.name(), line.certificateNumber() == null ? none() : line.certificateNumber(), category(line),
                line.grade() == 0 ? none() : Texts.of(CHINESE, "declaration.grade." + line.grade()), line.confirmed(), line.credited());
    }

    /** A veteran's certificate has no category: its own name stands there. */
    private static String category(Result.Line line) {
        if (line.category() != null) {
            return Texts.of(CHINESE, "kernel.category." + line.category());
        }
        return line.certificateType() == null ? none() : Texts.of(CHINESE, "rules.certificate." + line.certificateType());
    }

    private static String none() {
        return Words.of("letter.none");
    }
}
