package anye.employer;

import java.time.LocalDate;
import java.util.regex.Pattern;

import anye.kernel.Division;
import anye.kernel.Faults;
import anye.kernel.PersonName;
import anye.kernel.PhoneNumber;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.kernel.Typed;

/** Whether what was typed about a unit can be right (V2, V3). */
final class ProfileCheck {

    static final Pattern INDUSTRY = Pattern.compile("[A-T]");
    private static final Pattern TAX_REGISTRATION = Pattern.compile("[0-9A-Z]{15,20}");
    static final Pattern OTHER_DOCUMENT = Pattern.compile("[0-9A-Za-z()（）/-]{5,30}");

    private final LocalDate today;

    ProfileCheck(LocalDate today) {
        this.today = today;
    }

    /** What is to be saved: blanks trimmed, an empty document number taken from before. */
    EmployerProfile check(EmployerProfile typed, EmployerProfile before) {
        var faults = new Faults();
        var checked = new EmployerProfile(typed.version(), before.creditCode(), before.name(),
                faults.of(() -> taxRegistration("taxRegistrationNumber", typed.taxRegistrationNumber())),
                faults.of(() -> required("type", typed.type())), faults.of(() -> required("ownership", typed.ownership())),
                faults.of(() -> matching("industry", required("industry", typed.industry()), INDUSTRY)),
                faults.of(() -> office("certifyingDivision", typed.certifyingDivision())), faults.of(() -> office("taxDivision", typed.taxDivision())),
                faults.of(() -> office("registrationDivision", typed.registrationDivision())),
                faults.of(() -> name("legalName", typed.legalName())), faults.of(() -> required("legalDocument", typed.legalDocument())), faults.of(() -> legalNumber(typed, before)),
                faults.of(() -> phone("legalPhone", text("legalPhone", typed.legalPhone()))),
                optional(PersonName.normal(typed.contactName())), faults.of(() -> phone("phone", optional(typed.phone()))),
                faults.of(() -> name("handlerName", typed.handlerName())), faults.of(() -> phone("handlerPhone", text("handlerPhone", typed.handlerPhone()))),
                faults.of(() -> text("businessAddress", typed.businessAddress())), faults.of(() -> text("registeredAddress", typed.registeredAddress())), typed.levyPaymentType());
        faults.tell();
        return checked;
    }

    private String legalNumber(EmployerProfile typed, EmployerProfile before) {
        var number = optional(typed.legalNumber());
        if (number == null) {
            if (before.legalNumber() == null || typed.legalDocument() != before.legalDocument()) {
                throw missing("legalNumber");
            }
            return before.legalNumber();
        }
        return typed.legalDocument() == LegalDocument.RESIDENT_ID ? residentNumber(number) : matching("legalNumber", Typed.compact(number), OTHER_DOCUMENT);
    }

    private String residentNumber(String number) {
        try {
            return ResidentNumber.living(number, today).value();
        } catch (Refusal wrong) {
            throw wrong.at("legalNumber");
        }
    }

    /** A district or a city: a province has no window of its own for employers. */
    Division office(String field, Division division) {
        required(field, division);
        var known = Divisions.all().find(division).filter(named -> named.isInForceOn(today));
        if (known.isEmpty() || division.level() == Division.Level.PROVINCE || division.level() == Division.Level.NATION) {
            throw new Refusal(field, "employer.division.unknown");
        }
        return division;
    }

    /** 税务登记证号: today the credit code, before 2015 fifteen digits. */
    String taxRegistration(String field, String typed) {
        var plain = optional(upper(typed));
        if (plain != null && !TAX_REGISTRATION.matcher(plain).matches()) {
            throw new Refusal(field, "employer.taxRegistrationNumber.shape");
        }
        return plain;
    }

    static String text(String field, String typed) {
        return required(field, optional(typed));
    }

    static String name(String field, String typed) {
        return text(field, PersonName.normal(typed));
    }

    static String phone(String field, String typed) {
        try {
            return typed == null ? null : PhoneNumber.of(typed);
        } catch (Refusal malformed) {
            throw malformed.at(field);
        }
    }

    static String optional(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String upper(String typed) {
        return typed == null ? null : Typed.compact(Typed.number(typed));
    }

    private static String matching(String field, String typed, Pattern shape) {
        if (typed != null && !shape.matcher(typed).matches()) {
            throw new Refusal(field, "employer." + field + ".shape");
        }
        return typed;
    }

    private static <T> T required(String field, T typed) {
        if (typed == null) {
            throw missing(field);
        }
        return typed;
    }

    static Refusal missing(String field) {
        return new Refusal(field, "employer.required");
    }
}
