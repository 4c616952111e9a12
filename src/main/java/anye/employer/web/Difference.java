package anye.employer.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import anye.employer.Divisions;
import anye.employer.EmployerProfile;
import anye.kernel.Division;

/** One field in which two versions differ: what somebody else has saved, and what is typed. */
public record Difference(String label, String theirs, String mine) implements Serializable {

    static List<Difference> between(EmployerProfile saved, EmployerProfile typed, Locale locale) {
        // a number that is not typed again is the one that was there
        return new Differences<>(saved, typed, locale)
                .field("employer.taxRegistrationNumber", EmployerProfile::taxRegistrationNumber)
                .word("employer.type", "kernel.employerType.", EmployerProfile::type)
                .word("employer.ownership", "employer.ownership.", EmployerProfile::ownership)
                .word("employer.industry", "employer.industry.", EmployerProfile::industry)
                .field("employer.certifyingDivision", profile -> path(profile.certifyingDivision()))
                .field("employer.taxDivision", profile -> path(profile.taxDivision()))
                .field("employer.registrationDivision", profile -> path(profile.registrationDivision()))
                .field("employer.legalName", EmployerProfile::legalName)
                .word("employer.legalDocument", "employer.legalDocument.", EmployerProfile::legalDocument)
                .field("employer.legalNumber", profile -> typed.legalNumber() == null ? null : masked(profile.legalNumber()))
                .field("employer.legalPhone", EmployerProfile::legalPhone)
                .field("employer.contactName", EmployerProfile::contactName)
                .field("employer.phone", EmployerProfile::phone)
                .field("employer.handlerName", EmployerProfile::handlerName)
                .field("employer.handlerPhone", EmployerProfile::handlerPhone)
                .field("employer.registeredAddress", EmployerProfile::registeredAddress)
                .field("employer.businessAddress", EmployerProfile::businessAddress)
                .word("employer.levyPaymentType", "employer.levyPaymentType.", EmployerProfile::levyPaymentType)
                .list();
    }

    private static String path(Division division) {
        return division == null ? null : Divisions.all().path(division);
    }

    /** The first and the last two characters of a document's number. */
    static String masked(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < 6 ? "*".repeat(number.length()) : number.substring(0, 2) + "*".repeat(number.length() - 4) + number.substring(number.length() - 2);
    }
}
