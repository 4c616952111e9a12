package anye.letter;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Masked;
import anye.kernel.Months;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a confirmation letter (确认书) says.
 *
 * <p>The sums must agree with the roster and with the months: a letter that contradicts itself is refused as a fault of
 * ours, before it is sealed.
 *
 * @param title as the region calls it, for example 年审确认书
 * @param number one for each certified declaration; a reprint keeps it
 * @param months twelve, January first
 * @param people in the order of the roster
 * @param checkAddress where anybody may check the letter; becomes the QR code
 * @param checkCode what is typed there by hand
 * @param voided whether the certification was withdrawn; the only thing about a letter that may change, so not sealed
 */
public record LetterContent(String title, String number, BusinessYear businessYear, String employerName,
        CreditCode creditCode, String certifyingAuthority, String taxAuthority, Totals totals, List<MonthLine> months,
        List<PersonLine> people, String issuingOffice, LocalDate issuedOn, String checkAddress, String checkCode,
        boolean voided) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** 安置登记, 安置确认 and 安置核定, in months of persons; the last counts severe disability twice. */
    public record Totals(int registered, int confirmed, int credited) {
    }

    /** How many people were employed in a month, and how many they count as. */
    public record MonthLine(int persons, int credited) {
    }

    /**
     * One row of the roster.
     *
     * @param category in words, 肢体
     * @param grade in words, 二级; the grades of the year when it changed
     * @param months the confirmed ones
     * @param credited months, severe disability counted twice
     */
    public record PersonLine(String name, String certificateNumber, String category, String grade, Months months,
            int credited) {

        private static final int HEAD = 6;
        private static final int TAIL = 4;

        public int confirmed() {
            return months.count();
        }

        /** As lists show a person: 瓜*孜, 339011**********4372. */
        public PersonLine masked() {
            return new PersonLine(Masked.name(name), maskedNumber(), category, grade, months, credited);
        }

        PersonLine withMaskedNumber() {
            return new PersonLine(name, maskedNumber(), category, grade, months, credited);
        }

        private String maskedNumber() {
            int hidden = certificateNumber.length() - HEAD - TAIL;
            return hidden <= 0 ? "*".repeat(certificateNumber.length()) : certificateNumber.substring(0, HEAD)
                    + "*".repeat(hidden) + certificateNumber.substring(HEAD + hidden);
        }
    }

    public LetterContent {
        months = List.copyOf(months);
        people = List.copyOf(people);
        require(months.size() == 12, "twelve months");
        require(totals.confirmed() == sum(people, PersonLine::confirmed), "confirmed months and the roster");
        require(totals.credited() == sum(people, PersonLine::credited), "credited months and the roster");
        require(totals.credited() == sum(months, MonthLine::credited), "credited months and the year");
        for (int i = 0; i < 12; i++) {
            int month = i + 1;
            long employed = people.stream().filter(person -> person.months().contains(month)).count();
            require(months.get(i).persons() == employed, "persons of a month and the roster");
        }
    }

    /** 折合人数: months of persons divided by twelve, four decimals. */
    public static BigDecimal persons(int months) {
        return BigDecimal.valueOf(months).divide(MONTHS_OF_A_YEAR, 4, RoundingMode.HALF_UP);
    }

    /** The same letter for eyes that need not know the persons. */
    public LetterContent masked() {
        return new LetterContent(title, number, businessYear, employerName, creditCode, certifyingAuthority, taxAuthority,
                totals, months, people.stream().map(PersonLine::masked).toList(), issuingOffice, issuedOn, checkAddress,
                checkCode, voided);
    }

    /** As the paper shows it: the names in full, of a certificate's number, which holds the person's, only the ends. */
    public LetterContent withMaskedNumbers() {
        return new LetterContent(title, number, businessYear, employerName, creditCode, certifyingAuthority, taxAuthority,
                totals, months, people.stream().map(PersonLine::withMaskedNumber).toList(), issuingOffice, issuedOn,
                checkAddress, checkCode, voided);
    }

    public LetterContent asVoided() {
        return new LetterContent(title, number, businessYear, employerName, creditCode, certifyingAuthority, taxAuthority,
                totals, months, people, issuingOffice, issuedOn, checkAddress, checkCode, true);
    }

    /**
     * What is sealed: everything the letter asserts, with full names and numbers, in one unambiguous form. The address
     * of the check may move, and voiding comes later, so neither is part of it.
     */
    public byte[] canonical() {
        Map<String, Object> content = answered();
        content.put("number", number);
        content.put("issuedOn", issuedOn.toString());
        content.put("checkCode", checkCode);
        return CanonicalJson.of(content);
    }

    /** What the employer answers for: everything that is sealed but the number, the day and the code, which come with the sealing. */
    byte[] answers() {
        return CanonicalJson.of(answered());
    }

    private Map<String, Object> answered() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("businessYear", businessYear.value());
        content.put("employerName", employerName);
        content.put("creditCode", creditCode.value());
        content.put("certifyingAuthority", certifyingAuthority);
        content.put("taxAuthority", taxAuthority);
        content.put("registeredMonths", totals.registered());
        content.put("confirmedMonths", totals.confirmed());
        content.put("creditedMonths", totals.credited());
        content.put("months", months.stream().map(month -> List.of(month.persons(), month.credited())).toList());
        content.put("people", people.stream().map(LetterContent::canonical).toList());
        content.put("issuingOffice", issuingOffice);
        return content;
    }

    private static Map<String, Object> canonical(PersonLine person) {
        return Map.of("name", person.name(), "certificateNumber", person.certificateNumber(), "category", person.category(),
                "grade", person.grade(), "months", person.months().toString(), "creditedMonths", person.credited());
    }

    private static <T> int sum(List<T> lines, ToIntFunction<T> figure) {
        return lines.stream().mapToInt(figure).sum();
    }

    private static void require(boolean agrees, String what) {
        if (!agrees) {
            throw new IllegalArgumentException("A letter must agree with itself: " + what);
        }
    }
}
