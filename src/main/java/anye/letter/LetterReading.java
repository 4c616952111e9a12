package anye.letter;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.letter.LetterContent.MonthLine;
import anye.letter.LetterContent.PersonLine;
import anye.letter.LetterContent.Totals;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** Reads a letter back from its canonical form. */
final class LetterReading {

    private LetterReading() {
    }

    static LetterContent read(String canonical, String checkAddress, boolean voided) {
        try (var reader = Json.createReader(new StringReader(canonical))) {
            return content(reader.readObject(), checkAddress, voided);
        }
    }

    private static LetterContent content(JsonObject said, String checkAddress, boolean voided) {
        return new LetterContent(said.getString("title"), said.getString("number"), new BusinessYear(said.getInt("businessYear")), said.getString("employerName"),
                new CreditCode(said.getString("creditCode")), said.getString("certifyingAuthority"), said.getString("taxAuthority"),
                new Totals(said.getInt("registeredMonths"), said.getInt("confirmedMonths"), said.getInt("creditedMonths")), months(said), people(said),
                said.getString("issuingOffice"), LocalDate.parse(said.getString("issuedOn")), checkAddress, said.getString("checkCode"), voided);
    }

    private static List<MonthLine> months(JsonObject said) {
        return said.getJsonArray("months").getValuesAs(JsonArray.class).stream().map(month -> new MonthLine(month.getInt(0), month.getInt(1))).toList();
    }

    private static List<PersonLine> people(JsonObject said) {
        return said.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .map(person -> new PersonLine(person.getString("name"), person.getString("certificateNumber"), person.getString("category"), person.getString("grade"),
                        months(person.getString("months")), person.getInt("creditedMonths")))
                .toList();
    }

    /** 1-4,6,12. */
    private static Months months(String runs) {
        var months = Months.NONE;
        for (var run : runs.isEmpty() ? new String[0] : runs.split(",")) {
            var ends = run.split("-");
            months = months.or(Months.range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
        return months;
    }
}
