package anye.review.asking;

import java.time.Instant;
import java.time.LocalDate;

import anye.access.Actor;
import anye.access.CounterCode;
import anye.declaration.PlacementFile;
import anye.kernel.BusinessYear;
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

/** One person asked once about one year at one employer. The code is good for one answer. */
@Entity
@Table(name = "person_inquiry")
class Inquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "employer_name")
    private String employerName;
    private Division office;
    /** The same column as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "business_year")
    private BusinessYear year;
    @Convert(converter = SecretColumn.class)
    @Column(name = "person_name")
    private String personName;
    /** The last four of the 公民身份号码, which whoever answers has to know beside the code. */
    @Convert(converter = SecretColumn.class)
    private String tail;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "asked_by")
    private String askedBy;
    /** Whether the office gave the code out, and not the employer, who has had it in hand. */
    @Column(name = "by_office")
    private boolean byOffice;
    @Column(name = "good_until")
    private LocalDate goodUntil;
    @Enumerated(EnumType.STRING)
    private PersonAnswer answer;
    @Convert(converter = SecretColumn.class)
    private String words;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Convert(converter = SecretColumn.class)
    private String finding;
    @Column(name = "checked_name")
    private String checkedName;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Version
    private long version;

    protected Inquiry() {
    }

    Inquiry(PlacementFile file, String employerName, String code, Actor asker, Instant at, LocalDate goodUntil) {
        placementId = file.row().id();
        declarationId = file.row().declarationId();
        employer = file.employer();
        this.employerName = employerName;
        office = file.office();
        year = file.year();
        personName = file.row().name();
        tail = tail(file.row().person().value());
        codeHash = CounterCode.hash(code);
        askedAt = at;
        askedBy = asker.subject();
        byOffice = asker.isStaff();
        this.goodUntil = goodUntil;
    }

    static String tail(String typed) {
        var plain = typed == null ? "" : typed.strip().toUpperCase(java.util.Locale.ROOT);
        return plain.length() < 4 ? "" : plain.substring(plain.length() - 4);
    }

    /** A newer code takes the place of this one. */
    void supersede(LocalDate today) {
        goodUntil = today.minusDays(1);
    }

    boolean isGoodFor(String typedTail, LocalDate today) {
        return answer == null && !today.isAfter(goodUntil) && tail.equals(typedTail);
    }

    void answer(PersonAnswer given, String said, Instant at) {
        answer = given;
        words = said;
        answeredAt = at;
    }

    void check(Actor reviewer, String found, Instant at) {
        if (answer != PersonAnswer.DENIED || checkedAt != null) {
            throw new Refusal(null, "review.asking.checked");
        }
        finding = found;
        checkedName = reviewer.name();
        checkedAt = at;
    }

    Long id() {
        return id;
    }

    long placementId() {
        return placementId;
    }

    boolean isByOffice() {
        return byOffice;
    }

    CreditCode employer() {
        return employer;
    }

    Division office() {
        return office;
    }

    InquiryRow row() {
        return new InquiryRow(id, placementId, declarationId, employer, employerName, office, year, personName, askedAt, goodUntil, answer, words, answeredAt, finding, checkedName, checkedAt);
    }
}
