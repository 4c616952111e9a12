package anye.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Installation;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A letter as it was issued: its sealed content, from which the PDF is drawn whenever it is asked for, so that every
 * reprint says the same under the same number. Only two things change later: it becomes available, and it becomes void.
 */
@Entity
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "commitment_id")
    private long commitmentId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    @Column(name = "business_year")
    private BusinessYear year;
    private String number;
    @Column(name = "check_code")
    private String checkCode;
    private String title;
    @Convert(converter = SecretColumn.class)
    private String content;
    private String sha256;
    private String signature;
    @Column(name = "key_id")
    private String keyId;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "available_from")
    private LocalDate availableFrom;
    @Column(name = "voided_at")
    private Instant voidedAt;
    @Version
    private long version;

    protected Letter() {
    }

    Letter(long declarationId, long commitmentId, Division office, LetterContent content, Seal seal, Instant completedAt, LocalDate availableFrom) {
        this.declarationId = declarationId;
        this.commitmentId = commitmentId;
        this.office = office;
        this.completedAt = completedAt;
        this.availableFrom = availableFrom;
        employer = content.creditCode();
        year = content.businessYear();
        number = content.number();
        checkCode = content.checkCode();
        title = content.title();
        says(content, seal);
    }

    private void says(LetterContent said, Seal seal) {
        content = new String(said.canonical(), StandardCharsets.UTF_8);
        sha256 = seal.sha256();
        signature = seal.signature();
        keyId = seal.keyId();
    }

    void cancel(Instant at) {
        if (voidedAt == null) {
            voidedAt = at;
        }
    }

    void mustBeValid() {
        if (voidedAt != null) {
            throw new Refusal(null, "letter.voided", number);
        }
    }

    boolean isAvailableOn(LocalDate day) {
        return !day.isBefore(availableFrom);
    }

    boolean isVoided() {
        return voidedAt != null;
    }

    Long id() {
        return id;
    }

    long declarationId() {
        return declarationId;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    String number() {
        return number;
    }

    LocalDate availableFrom() {
        return availableFrom;
    }

    Instant completedAt() {
        return completedAt;
    }

    LetterContent content() {
        return LetterReading.read(content, checkAddress(checkCode), isVoided());
    }

    byte[] sealedBytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    Seal seal() {
        return new Seal(sha256, signature, keyId);
    }

    LetterRow row(LocalDate today) {
        return new LetterRow(id, declarationId, commitmentId, employer, office, year, number, title, completedAt, availableFrom, isAvailableOn(today), isVoided());
    }

    static String checkAddress(String code) {
        return Installation.address() + "/letter/check.xhtml?code=" + code;
    }
}
