package anye.kernel;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * What finds a sealed number or telephone again without opening it: a keyed hash (HMAC-SHA-256, cut to 128 bits) under a
 * key of its own. Eighteen digits are few enough to be tried, so the key stands outside the database like that of
 * {@link Secrets}, and whoever has one of the two keys does not have the other.
 */
public final class Lookup {

    static final String NAME = "personal-lookup";
    private static final int BYTES = 16;

    private Lookup() {
    }

    /** The same for everybody's way of writing the number. */
    public static String of(ResidentNumber person) {
        return person == null ? null : of("resident-number", person.value());
    }

    public static List<String> of(Collection<ResidentNumber> people) {
        return people.stream().map(Lookup::of).toList();
    }

    /** Blanks and hyphens do not count. */
    public static String ofPhone(String phone) {
        return phone == null ? null : of("phone", Typed.compact(phone).replace("-", ""));
    }

    private static String of(String kind, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Secrets.mac(NAME, kind + ":" + text), BYTES));
    }
}
