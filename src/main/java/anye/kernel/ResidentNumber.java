package anye.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * 公民身份号码 (GB 11643-1999), in its 18 characters.
 *
 * <p>The same scheme carries the 港澳台居民居住证 (810000, 820000, 830000) and the 外国人永久居留身份证 issued since
 * 2023-12-01 (leading 9), so both are accepted. A 15-digit number of before 1999-10-01 is upgraded. An area code that no
 * table knows is legal: a number keeps the code at its first issue, and counties are abolished.
 *
 * <p>Prints itself masked, so that it cannot slip into a log; {@link #value()} is the number.
 */
public record ResidentNumber(String value) {

    /** Which document carries the number. */
    public enum Document { CITIZEN, HONG_KONG_MACAO_TAIWAN, FOREIGN_PERMANENT_RESIDENT }

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern LEGACY = Pattern.compile("\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** Nobody alive was born earlier; a smaller year is a slip of the finger. GB 11643's own sample was born in 1880. */
    private static final int EARLIEST_BIRTH_YEAR = 1800;
    private static final int OLDEST = 130;

    public ResidentNumber {
        value = eighteen(Typed.plain(value).toUpperCase(java.util.Locale.ROOT));
        if (value.length() != 18) {
            throw refusal("length");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw refusal("characters");
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

    public Gender gender() {
        return (value.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    public Document document() {
        return switch (value.charAt(0)) {
            case '9' -> Document.FOREIGN_PERMANENT_RESIDENT;
            case '8' -> Document.HONG_KONG_MACAO_TAIWAN;
            default -> Document.CITIZEN;
        };
    }

    /** Whether somebody with this number can be alive on the day: born, and not older than people get. */
    public boolean isPlausibleOn(LocalDate day) {
        return !birthDate().isAfter(day) && Period.between(birthDate(), day).getYears() <= OLDEST;
    }

    /** 210399********0114: the first six and the last four. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
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
            return LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            throw refusal("date");
        }
    }

    /** ISO 7064 MOD 11-2. */
    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Refusal refusal(String what) {
        return new Refusal(null, "kernel.residentNumber." + what);
    }
}
