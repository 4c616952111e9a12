package anye.employer.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import anye.employer.Divisions;
import anye.employer.EmployerProfile;
import anye.kernel.Division;
import anye.kernel.web.Texts;

/** One field in which two versions differ: what somebody else has saved, and what is typed. */
public record Difference(String label, String theirs, String mine) implements Serializable {

    static List<Difference> between(EmployerProfile saved, EmployerProfile typed, Locale locale) {
        var differences = new ArrayList<Difference>();
        var compare = new Object() {
            void field(String label, Function<EmployerProfile, String> value) {
                var theirs = value.apply(saved);
                var mine = value.apply(typed);
                if (!Objects.equals(theirs, mine)) {
                    differences.add(new Difference("employer." + label, theirs, mine));
                }
            }

            void choice(String label, String keys, Function<EmployerProfile, Object> value) {
                field(label, profile -> value.apply(profile) == null ? null : Texts.of(locale, keys + value.apply(profile)));
            }

            void division(String label, Function<EmployerProfile, Division> value) {
                field(label, profile -> value.apply(profile) == null ? null : Divisions.all().path(value.apply(profile)));
            }
        };
        compare.field("taxRegistrationNumber", EmployerProfile::taxRegistrationNumber);
        compare.choice("type", "kernel.employerType.", EmployerProfile::type);
        compare.choice("ownership", "employer.ownership.", EmployerProfile::ownership);
        compare.choice("industry", "employer.industry.", EmployerProfile::industry);
        compare.division("certifyingDivision", EmployerProfile::certifyingDivision);
        compare.division("taxDivision", EmployerProfile::taxDivision);
        compare.division("registrationDivision", EmployerProfile::registrationDivision);
        compare.field("legalName", EmployerProfile::legalName);
        compare.choice("legalDocument", "employer.legalDocument.", EmployerProfile::legalDocument);
        if (typed.legalNumber() != null) {
            compare.field("legalNumber", profile -> masked(profile.legalNumber()));
        }
        compare.field("legalPhone", EmployerProfile::legalPhone);
        compare.field("contactName", EmployerProfile::contactName);
        compare.field("phone", EmployerProfile::phone);
        compare.field("handlerName", EmployerProfile::handlerName);
        compare.field("handlerPhone", EmployerProfile::handlerPhone);
        compare.field("registeredAddress", EmployerProfile::registeredAddress);
        compare.field("businessAddress", EmployerProfile::businessAddress);
        compare.choice("levyPaymentType", "employer.levyPaymentType.", EmployerProfile::levyPaymentType);
        return List.copyOf(differences);
    }

    /** The first and the last two characters of a document's number. */
    static String masked(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < 6 ? "*".repeat(number.length()) : number.substring(0, 2) + "*".repeat(number.length() - 4) + number.substring(number.length() - 2);
    }
}
