package anye.letter;

import java.time.Instant;

import anye.declaration.Result;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A commitment as it was confirmed: its very words, who confirmed them, and when. Kept also when the declaration is withdrawn. */
@Entity
class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    @Column(name = "business_year")
    private BusinessYear year;
    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;
    @Column(name = "text_version")
    private String textVersion;
    @Column(name = "unit_name")
    private String unitName;
    @Column(name = "plain_text")
    private String plainText;
    private String sha256;
    private String signer;
    @Column(name = "signed_at")
    private Instant signedAt;

    protected Commitment() {
    }

    Commitment(Result result, CommitmentText text, String signer, Instant signedAt) {
        declarationId = result.declarationId();
        employer = result.employer();
        office = result.office();
        year = result.year();
        kind = text.kind();
        textVersion = text.version();
        unitName = text.unitName();
        plainText = text.plain();
        sha256 = text.sha256();
        this.signer = signer == null ? "" : signer;
        this.signedAt = signedAt;
    }

    Long id() {
        return id;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    Instant signedAt() {
        return signedAt;
    }

    /** @throws IllegalStateException when this release words the version otherwise: the paper must be what was read */
    CommitmentText text() {
        var text = CommitmentText.of(kind, unitName, year);
        if (!text.sha256().equals(sha256)) {
            throw new IllegalStateException("The wording of " + textVersion + " is not what was confirmed");
        }
        return text;
    }
}
