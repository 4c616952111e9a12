package anye.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The authenticator of one member of staff, once it has shown a right code. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    private static final String SECRET = "personal-data";

    @Id
    private long account;
    @Column(name = "sealed_key")
    private String sealedKey;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    /** Of the last code that was accepted: neither it nor an older one counts again. */
    @Column(name = "last_step")
    private long lastStep;
    @Column(name = "reset_at")
    private Instant resetAt;
    @Version
    private long version;

    protected SecondFactor() {
    }

    SecondFactor(long account) {
        this.account = account;
    }

    void confirm(AuthenticatorKey key, long step, Instant now) {
        sealedKey = seal(account, key);
        lastStep = step;
        confirmedAt = now;
        resetAt = null;
    }

    void reset(Instant now) {
        sealedKey = null;
        confirmedAt = null;
        resetAt = now;
    }

    boolean isConfirmed() {
        return sealedKey != null;
    }

    Instant resetAt() {
        return resetAt;
    }

    AuthenticatorKey key() {
        return open(account, sealedKey);
    }

    static String seal(long account, AuthenticatorKey key) {
        return anye.kernel.Secrets.seal(SECRET, place(account), key.text());
    }

    static AuthenticatorKey open(long account, String sealed) {
        return new AuthenticatorKey(anye.kernel.Secrets.open(SECRET, place(account), sealed));
    }

    /** A key copied to another account's row does not open. */
    private static String place(long account) {
        return "second factor of " + account;
    }
}
