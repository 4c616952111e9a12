package anye.registry;

import java.io.StringReader;
import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.persistence.SecretColumn;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** One answer, word for word and sealed; or the fact that there was none. Appended, never changed. */
@Entity
@Table(name = "department_answer")
class DepartmentAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Department department;
    /** Of whom; the number itself stands in nothing that is kept of an answer but its sealed body. */
    @Column(name = "person_key")
    private String personKey;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "business_year")
    private BusinessYear year;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private boolean silent;
    @Convert(converter = SecretColumn.class)
    private String body;
    private String sha256;
    /** What the department had last said to the same question; only of a silent one, and only where it is looked for. */
    @Transient
    private DepartmentAnswer before;

    protected DepartmentAnswer() {
    }

    DepartmentAnswer(Asked asked, Instant askedAt, Reply reply) {
        department = asked.department();
        personKey = Lookup.of(asked.person());
        employer = asked.employer();
        year = asked.year();
        this.askedAt = askedAt;
        silent = reply.silent();
        answeredAt = reply.silent() ? null : reply.at();
        body = reply.body();
        sha256 = reply.sha256();
    }

    Department department() {
        return department;
    }

    /** Under which the same question is found again. */
    String question() {
        return department + " " + personKey + " " + employer + " " + year;
    }

    String personKey() {
        return personKey;
    }

    DepartmentAnswer before() {
        return before;
    }

    void before(DepartmentAnswer last) {
        before = last;
    }

    boolean isSilent() {
        return silent;
    }

    /** Whether it still is an answer: what was kept before was looked at less strictly. */
    boolean isUnderstood() {
        try {
            AnswerReader.check(new Asked(department, null, employer, year), body);
            return true;
        } catch (AnswerReader.NotUnderstood noAnswer) {
            return false;
        }
    }

    Instant at() {
        return silent ? askedAt : answeredAt;
    }

    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
