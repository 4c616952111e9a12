package anye.dispatch;

import java.time.LocalDate;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.PersonName;
import anye.kernel.PhoneNumber;
import anye.kernel.Refusal;

/** Whether what was typed can be right. */
final class Entered {

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
        try {
            return PhoneNumber.of(text(field, typed, 30));
        } catch (Refusal malformed) {
            throw malformed.field() == null ? malformed.at(field) : malformed;
        }
    }

    static String name(String field, String typed, int most) {
        return text(field, PersonName.normal(typed), most);
    }

    static Division division(String field, Division typed, LocalDate today) {
        required(field, typed);
        if (Divisions.all().find(typed).filter(named -> named.isInForceOn(today)).isEmpty()) {
            throw new Refusal(field, "employer.division.unknown");
        }
        return typed;
    }

    static void period(String field, LocalDate from, LocalDate to, String code) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(field, code);
        }
    }
}
