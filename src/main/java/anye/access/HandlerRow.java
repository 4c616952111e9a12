package anye.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import anye.kernel.Masked;
import anye.kernel.Time;

/**
 * A handler as the employer's list shows them.
 *
 * @param bound whether they have signed in
 * @param standing whether they may act now
 */
public record HandlerRow(long id, String name, String phone, Set<HandlerScope> scopes, LocalDate expiresOn, Instant namedAt, String namedBy, Instant endedAt, boolean bound, boolean standing) {

    public HandlerRow {
        scopes = new TreeSet<>(scopes);
    }

    public String getMaskedPhone() {
        return Masked.phone(phone);
    }

    public String getNamedMinute() {
        return Time.minute(namedAt);
    }

    public String getEndedMinute() {
        return endedAt == null ? null : Time.minute(endedAt);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "HandlerRow[" + id + "]";
    }
}
