package anye.handover;

import java.time.Instant;
import java.time.LocalDate;

import anye.declaration.Result;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Time;
import anye.letter.LetterContent;
import anye.letter.MonthlyCount;
import jakarta.json.Json;

/** What is sent, in the terms of the levy's return (上年实际安排残疾人就业人数): no person, only how many. */
final class Payload {

    private Payload() {
    }

    /** The same terms for a unit that filed nothing: it counts as having placed nobody. */
    static String ofUndeclared(String key, CreditCode employer, Division office, BusinessYear year, LocalDate windowClosedOn, Instant at) {
        return Json.createObjectBuilder()
                .add("kind", HandoverKind.NOT_DECLARED.name())
                .add("key", key)
                .add("creditCode", employer.value())
                .add("office", office.code())
                .add("businessYear", year.value())
                .add("periodFrom", year.first().toString())
                .add("periodTo", year.last().toString())
                .add("creditedMonths", 0)
                .add("placedPersons", LetterContent.persons(0).toPlainString())
                .add("windowClosedOn", windowClosedOn.toString())
                .add("decidedAt", at.atZone(Time.BEIJING).toOffsetDateTime().toString())
                .build().toString();
    }

    static String of(HandoverKind kind, String key, Result result, Instant at) {
        var months = Json.createArrayBuilder();
        var counted = MonthlyCount.of(result.lines());
        for (int month = 1; month <= 12; month++) {
            months.add(Json.createObjectBuilder().add("month", result.year().month(month).toString()).add("persons", counted.get(month - 1).persons())
                    .add("credited", counted.get(month - 1).credited()));
        }
        return Json.createObjectBuilder()
                .add("kind", kind.name())
                .add("key", key)
                .add("creditCode", result.employer().value())
                .add("office", result.office().code())
                .add("businessYear", result.year().value())
                .add("periodFrom", result.year().first().toString())
                .add("periodTo", result.year().last().toString())
                .add("registeredMonths", result.registeredMonths())
                .add("confirmedMonths", result.confirmedMonths())
                .add("creditedMonths", result.creditedMonths())
                .add("placedPersons", LetterContent.persons(result.creditedMonths()).toPlainString())
                .add("months", months)
                .add("decidedAt", at.atZone(Time.BEIJING).toOffsetDateTime().toString())
                .build().toString();
    }
}
