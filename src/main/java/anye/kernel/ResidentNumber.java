package anye.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * 公民身份号码 (GB 11643-1999) in its 18 characters, or the 15 of a 外国人永久居留身份证 issued before 2023-12-01.
 *
 * <p>The scheme of 18 carries the 港澳台居民居住证 (810000, 820000, 830000) and the 外国人永久居留身份证 issued since then
 * (leading 9), so both are accepted. A 15-digit number of before 1999-10-01 is upgraded. An area code that no table knows is
 * legal: a number keeps the code at its first issue, and counties are abolished.
 *
 * <p>The older card of a foreigner has the three letters of the country (ISO 3166), four digits of the place, the birth date
 * with two digits of the year, one digit of a sequence and the check digit of machine readable travel documents (ICAO 9303,
 * weights 7 3 1). It stays valid until it expires. What it does not tell is the sex, and the century only by its date of issue.
 *
 * <p>What is typed may have blanks or hyphens between its parts, full-width digits, characters that nobody sees, the quotation
 * marks of a sheet around it, and a sign that looks like X at its end.
 *
 * <p>Prints itself masked, so that it cannot slip into a log; {@link #value()} is the number.
 */
public record ResidentNumber(String value) {

    /** Which document carries the number. */
    public enum Document { CITIZEN, HONG_KONG_MACAO_TAIWAN, FOREIGN_PERMANENT_RESIDENT }

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern LEGACY = Pattern.compile("\\d{15}");
    private static final Pattern FOREIGN = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int[] TRAVEL_WEIGHTS = {7, 3, 1};
    /** Nobody alive was born earlier; a smaller year is a slip of the finger. GB 11643's own sample was born in 1880. */
    private static final int EARLIEST_BIRTH_YEAR = 1800;
    private static final int OLDEST = 130;
    /** The last day on which a foreigner got a card of 15 characters; nobody who has one was born later, or a century before. */
    private static final LocalDate LAST_OLD_CARD = LocalDate.of(2023, 11, 30);

    public ResidentNumber {
        value = eighteen(together(Typed.number(value)));
        if (FOREIGN.matcher(value).matches()) {
            birthDate(value);
            if (value.charAt(14) != travelCheck(value)) {
                throw refusal("check");
            }
        } else {
            mustBeEighteen(value);
        }
    }

    private static void mustBeEighteen(String value) {
        if (value.length() != 18 && value.length() != 15) {
            throw refusal("length", value.length());
        }
        if (!SHAPE.matcher(value).matches()) {
            throw refusal("characters", firstWrong(value));
        }
        if (birthDate(value).getYear() < EARLIEST_BIRTH_YEAR) {
            throw refusal("date");
        }
        if (value.charAt(17) != check(value)) {
            throw refusal("check");
        }
    }

    /** @throws Refusal for a wrong length, character, date or check digit, in this order */
    public static ResidentNumber of(String text) {
        return new ResidentNumber(text);
    }

    /** The same of somebody who can be alive on the day. @throws Refusal as above, and for a date that nobody alive was born on */
    public static ResidentNumber living(String text, LocalDate day) {
        var number = of(text);
        if (!number.isPlausibleOn(day)) {
            throw refusal("date");
        }
        return number;
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Null when the number does not tell it: the older card of a foreigner has no digit for it that is documented. */
    public Gender gender() {
        return isForeignersOlder(value) ? null : (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    public Document document() {
        if (isForeignersOlder(value)) {
            return Document.FOREIGN_PERMANENT_RESIDENT;
        }
        return switch (value.charAt(0)) {
            case '9' -> Document.FOREIGN_PERMANENT_RESIDENT;
            case '8' -> Document.HONG_KONG_MACAO_TAIWAN;
            default -> Document.CITIZEN;
        };
    }

    /** The six digits of the division in which the number was given out, as far as the number says it. */
    public String area() {
        if (isForeignersOlder(value)) {
            return value.substring(3, 7) + "00";
        }
        return document() == Document.FOREIGN_PERMANENT_RESIDENT ? value.substring(1, 3) + "0000" : value.substring(0, 6);
    }

    /** Whether somebody with this number can be alive on the day: born, and not older than people get. */
    public boolean isPlausibleOn(LocalDate day) {
        return !birthDate().isAfter(day) && Period.between(birthDate(), day).getYears() <= OLDEST;
    }

    /** 210399********0114, or KAZ110*******05: the birth date is never in it. */
    public String masked() {
        return isForeignersOlder(value) ? value.substring(0, 6) + "*******" + value.substring(13) : value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isForeignersOlder(String number) {
        return number.length() == 15;
    }

    /** Blanks and hyphens between the parts go where a whole number is left; where a digit is missing, what was typed stays to be named. */
    private static String together(String typed) {
        var together = BETWEEN.matcher(typed).replaceAll("");
        return SHAPE.matcher(together).matches() || LEGACY.matcher(together).matches() || FOREIGN.matcher(together).matches() ? together : typed;
    }

    /** 15 digits have the year in two digits and no check; they were issued to people born in the 1900s. */
    private static String eighteen(String typed) {
        if (!LEGACY.matcher(typed).matches()) {
            return typed;
        }
        String seventeen = typed.substring(0, 6) + "19" + typed.substring(6);
        return seventeen + check(seventeen);
    }

    private static LocalDate birthDate(String number) {
        try {
            if (isForeignersOlder(number)) {
                var born = date("20" + number.substring(7, 9), number.substring(9));
                return born.isAfter(LAST_OLD_CARD) ? date("19" + number.substring(7, 9), number.substring(9)) : born;
            }
            return date(number.substring(6, 10), number.substring(10));
        } catch (DateTimeException noSuchDay) {
            throw refusal("date");
        }
    }

    private static LocalDate date(String year, String monthAndDay) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2, 4)));
    }

    /** ISO 7064 MOD 11-2. */
    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /** ICAO 9303: A is 10, Z is 35. */
    private static char travelCheck(String number) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            sum += TRAVEL_WEIGHTS[i % 3] * Character.digit(number.charAt(i), 36);
        }
        return (char) ('0' + sum % 10);
    }

    /** The place, from 1, of the first character that is none of an identity number's. */
    private static int firstWrong(String number) {
        int place = number.length() == 15 && number.substring(0, 3).chars().allMatch(Character::isLetter) ? 3 : 0;
        while (Character.isDigit(number.charAt(place))) {
            place++;
        }
        return place + 1;
    }

    private static Refusal refusal(String what, Object... arguments) {
        return new Refusal(null, "kernel.residentNumber." + what, arguments);
    }
}
