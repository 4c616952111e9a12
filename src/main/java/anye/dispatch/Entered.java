package anye.dispatch;

import java.time.LocalDate;
import java.util.regex.Pattern;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.Refusal;

/** Whether what was typed can be right. */
final class Entered {

    /** Mobile, fixed line with area code and extension, and numbers from abroad. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d-]{5,18}\\d");

    private Entered() {
    }

    static <T> T required(String field, T typed) {
        if (typed == null) {
            throw new Refusal(field, "dispatch.required");
        }
        return typed;
    }

    static String text(String field, String typed, int most) {
        if (typed == null || typed.isBlank()) {
            throw new Refusal(field, "dispatch.required");
        }
        if (typed.strip().length() > most) {
            throw new Refusal(field, "dispatch.tooLong", most);
        }
        return typed.strip();
    }

    static String phone(String field, String typed) {
        var plain = text(field, typed, 30).replaceAll("[\\s()（）]+", "").replace('－', '-').replace('—', '-');
        if (!PHONE.matcher(plain).matches()) {
            throw new Refusal(field, "employer.phone.shape");
        }
        return plain;
    }

    static Division division(String field, Division typed, LocalDate today) {
        required(field, typed);
        if (Divisions.all().find(typed).filter(named -> named.isInForceOn(today)).isEmpty()) {
            throw new Refusal(field, "employer.division.unknown");
        }
        return typed;
    }

    static void period(String field, LocalDate from, LocalDate to, String code) {
        if (to.isBefore(from)) {
            throw new Refusal(field, code);
        }
    }
}
