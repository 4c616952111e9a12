package anye.dispatch;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 资质备案 of one agency in one year and place. */
@Entity
@Table(name = "dispatch_qualification")
class Qualification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private CreditCode agency;
    @Column(name = "filing_year")
    private int filingYear;
    private Division place;
    /** The same columns as text, for asking by their parts. */
    @Column(name = "place", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String placeCode;
    @Column(name = "agency", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String agencyCode;
    @Enumerated(EnumType.STRING)
    @Column(name = "licence_kind")
    private LicenceKind licenceKind;
    @Column(name = "licence_number")
    private String licenceNumber;
    @Column(name = "licence_place")
    private Division licencePlace;
    @Column(name = "licence_from")
    private LocalDate licenceFrom;
    @Column(name = "licence_to")
    private LocalDate licenceTo;
    @Column(name = "business_place")
    private Division businessPlace;
    @Column(name = "insurance_place")
    private Division insurancePlace;
    @Column(name = "social_code")
    private String socialCode;
    @Column(name = "medical_code")
    private String medicalCode;
    @Column(name = "contact_name")
    private String contactName;
    @Convert(converter = SecretColumn.class)
    @Column(name = "contact_phone")
    private String contactPhone;
    private String address;
    @Enumerated(EnumType.STRING)
    private QualificationState state;
    @Column(name = "first_filed_at")
    private Instant firstFiledAt;
    @Column(name = "filed_at")
    private Instant filedAt;
    @Column(name = "filed_by")
    private String filedBy;
    private boolean late;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Enumerated(EnumType.STRING)
    private QualificationReason reason;
    @Column(name = "reason_text")
    private String reasonText;
    @Version
    private long version;

    protected Qualification() {
    }

    Qualification(CreditCode agency, int filingYear, Division place, Instant at, boolean late) {
        this.agency = agency;
        this.filingYear = filingYear;
        this.place = place;
        this.firstFiledAt = at;
        this.late = late;
    }

    /** The day of the first filing decides whether it was late: who is asked for a better scan is not late for that. */
    void file(QualificationDetails details, String by, Instant at) {
        if (state == QualificationState.ACCEPTED) {
            throw new Refusal(null, "dispatch.qualification.accepted");
        }
        licenceKind = details.licenceKind();
        licenceNumber = details.licenceNumber();
        licencePlace = details.licencePlace();
        licenceFrom = details.licenceFrom();
        licenceTo = details.licenceTo();
        businessPlace = details.businessPlace();
        insurancePlace = details.insurancePlace();
        socialCode = details.socialCode();
        medicalCode = details.medicalCode();
        contactName = details.contactName();
        contactPhone = details.contactPhone();
        address = details.address();
        state = QualificationState.FILED;
        filedAt = at;
        filedBy = by;
        reason = null;
        reasonText = null;
        decidedAt = null;
        decidedBy = null;
    }

    /** Also what the office has refused by mistake. */
    void accept(String by, Instant at) {
        if (state == QualificationState.ACCEPTED) {
            throw new Refusal(null, "dispatch.qualification.movedOn");
        }
        decide(QualificationState.ACCEPTED, null, null, by, at);
    }

    void refuse(QualificationReason why, String text, String by, Instant at) {
        if (state == QualificationState.REFUSED) {
            throw new Refusal(null, "dispatch.qualification.movedOn");
        }
        decide(QualificationState.REFUSED, why, text, by, at);
    }

    private void decide(QualificationState to, QualificationReason why, String text, String by, Instant at) {
        state = to;
        reason = why;
        reasonText = text;
        decidedBy = by;
        decidedAt = at;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    QualificationRow row() {
        return new QualificationRow(id, version, agency, filingYear, new QualificationDetails(place, licenceKind, licenceNumber, licencePlace, licenceFrom, licenceTo,
                businessPlace, insurancePlace, socialCode, medicalCode, contactName, contactPhone, address), state, firstFiledAt, filedAt, filedBy, late, decidedAt,
                decidedBy, reason, reasonText);
    }
}
