package anye.dispatch;

import java.util.Locale;

import anye.kernel.Division;
import anye.kernel.persistence.PartOf;
import jakarta.persistence.TypedQuery;

/** What an office looks for in its lists: a part of a unit's name, or of its credit code. */
public record Sought(Division office, String words) {

    /** Whether the unit with this code, or this name, is sought. */
    public String unit(String code, String name) {
        return isForAll() ? "" : "(lower(" + code + ") like :words escape '!' or " + name + ")";
    }

    /** By the name under which the unit has signed in. */
    public static String named(String code) {
        return "exists (select e.id from Employer e where e.creditCode = " + code + " and lower(e.name) like :words escape '!')";
    }

    boolean isForAll() {
        return words == null || words.isBlank();
    }

    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        query.setParameter("low", office.low()).setParameter("high", office.high());
        return isForAll() ? query : query.setParameter("words", PartOf.text(words.strip().toLowerCase(Locale.ROOT)));
    }
}
