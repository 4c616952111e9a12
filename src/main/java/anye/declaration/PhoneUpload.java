package anye.declaration;

import java.time.Duration;
import java.time.Instant;

import anye.access.CounterCode;
import anye.kernel.Months;
import anye.rules.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A page that takes pictures for one question of one person, open for ten minutes to whoever has its code. */
@Entity
@Table(name = "phone_upload")
class PhoneUpload {

    /** Long enough to take some pictures, too short for a code to be found. */
    static final Duration OPEN = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "placement_id")
    private long placementId;
    @Enumerated(EnumType.STRING)
    private Question question;
    private Months months;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    private int received;
    @Version
    private long version;

    protected PhoneUpload() {
    }

    PhoneUpload(String code, long placementId, Question question, Months months, String openedBy, Instant now) {
        codeHash = CounterCode.hash(code);
        this.placementId = placementId;
        this.question = question;
        this.months = months;
        this.openedBy = openedBy;
        openedAt = now;
        expiresAt = now.plus(OPEN);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Another page has been opened in its place. */
    void close(Instant now) {
        expiresAt = isOpen(now) ? now : expiresAt;
    }

    void hasReceived(int files) {
        received += files;
    }

    PhonePage page() {
        return new PhonePage(question, months, expiresAt, received);
    }

    long placementId() {
        return placementId;
    }

    Question question() {
        return question;
    }

    Months months() {
        return months;
    }

    String openedBy() {
        return openedBy;
    }
}
