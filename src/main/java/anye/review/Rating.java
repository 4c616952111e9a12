package anye.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import anye.declaration.DeclarationOverview;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.persistence.SecretColumn;
import anye.policy.DueDate;
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

/** 好差评 of one declaration. A bad one has a day by which the office must have answered. */
@Entity
@Table(name = "service_rating")
class Rating {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "declaration_id")
    private long declarationId;
    @Column(name = "credit_code")
    private CreditCode employer;
    private Division office;
    /** The same column as text, for asking by its first digits. */
    @Column(name = "office", insertable = false, updatable = false)
    @Convert(disableConversion = true)
    private String officeCode;
    @Column(name = "business_year")
    private BusinessYear year;
    @Enumerated(EnumType.STRING)
    private RatingGrade grade;
    private String reasons;
    @Convert(converter = SecretColumn.class)
    private String said;
    @Convert(converter = SecretColumn.class)
    private String answer;
    @Column(name = "rated_at")
    private Instant ratedAt;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "due_provisional")
    private boolean dueProvisional;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Version
    private long version;

    protected Rating() {
    }

    Rating(DeclarationOverview declaration, Instant at) {
        declarationId = declaration.id();
        employer = declaration.employer();
        office = declaration.office();
        year = declaration.year();
        ratedAt = at;
    }

    /** @param due by when a bad grade must be answered */
    void says(RatingGrade newGrade, List<RatingReason> why, String words, DueDate due, Instant at) {
        grade = newGrade;
        reasons = why.stream().map(Enum::name).collect(Collectors.joining(","));
        said = words;
        changedAt = at;
        dueOn = newGrade.isBad() ? due.date() : null;
        dueProvisional = newGrade.isBad() && due.provisional();
    }

    void answer(String text, String by, Instant at) {
        if (answeredAt != null || dueOn == null) {
            throw new Refusal(null, "review.rating.answered");
        }
        answer = text;
        answeredBy = by;
        answeredAt = at;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    RatingRow row() {
        return new RatingRow(id, declarationId, employer, office, year, grade,
                reasons.isEmpty() ? List.of() : Arrays.stream(reasons.split(",")).map(RatingReason::valueOf).toList(), said, ratedAt, dueOn, dueProvisional, answeredAt, answer);
    }
}
