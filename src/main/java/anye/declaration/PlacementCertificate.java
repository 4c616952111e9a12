package anye.declaration;

import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Months;
import anye.kernel.persistence.SecretColumn;
import anye.registry.FoundCertificate;
import anye.rules.Certificate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A certificate of a placement: fetched from the register, or added by hand, which counts only when a reviewer has accepted it (S3:166). */
@Entity
@Table(name = "placement_certificate")
class PlacementCertificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    @Convert(converter = SecretColumn.class)
    private String number;
    @Enumerated(EnumType.STRING)
    private CertificateType type;
    @Enumerated(EnumType.STRING)
    private DisabilityCategory category;
    private int grade;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "by_hand")
    private boolean byHand;
    private boolean accepted;

    protected PlacementCertificate() {
    }

    static PlacementCertificate byHand(long placementId, CertificateDetails details) {
        return new PlacementCertificate(placementId, details.checked(), true);
    }

    static PlacementCertificate fetched(long placementId, FoundCertificate found) {
        return new PlacementCertificate(placementId,
                new CertificateDetails(found.type(), found.number(), found.category(), found.grade(), found.validFrom(), found.validTo()), false);
    }

    private PlacementCertificate(long placementId, CertificateDetails details, boolean byHand) {
        this.placementId = placementId;
        this.number = details.number();
        this.type = details.type();
        this.category = details.category();
        this.grade = details.grade();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.byHand = byHand;
        this.accepted = !byHand;
    }

    void accept() {
        accepted = true;
    }

    boolean isByHand() {
        return byHand;
    }

    boolean isAccepted() {
        return accepted;
    }

    Certificate fact() {
        return new Certificate(type, details().grade(), validFrom, validTo);
    }

    Months months(BusinessYear year) {
        return Months.touched(year, validFrom, validTo == null ? year.last() : validTo);
    }

    Long id() {
        return id;
    }

    long placementId() {
        return placementId;
    }

    /** What counts: where the register says one thing beside the number and the number another, the number. */
    CertificateDetails details() {
        return asReceived().byItsNumber();
    }

    /** Whether category or grade were said otherwise than the number has them. */
    boolean isContradicted() {
        var counting = details();
        return counting.grade() != grade || category != null && counting.category() != category;
    }

    private CertificateDetails asReceived() {
        return new CertificateDetails(type, number, category, grade, validFrom, validTo);
    }
}
