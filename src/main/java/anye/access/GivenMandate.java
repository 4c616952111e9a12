package anye.access;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A mandate as it was given; kept when it is over, since it says who could act for whom and when. */
@Entity
@Table(name = "mandate")
class GivenMandate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long account;
    @Column(name = "acceptance_id")
    private long acceptance;
    @Column(name = "credit_code")
    private CreditCode employer;
    @Column(name = "employer_name")
    private String employerName;
    @Column(name = "business_year")
    private BusinessYear year;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected GivenMandate() {
    }

    GivenMandate(long account, long acceptance, CreditCode employer, String employerName, BusinessYear year, Instant begunAt, Instant endsAt) {
        this.account = account;
        this.acceptance = acceptance;
        this.employer = employer;
        this.employerName = employerName;
        this.year = year;
        this.begunAt = begunAt;
        this.endsAt = endsAt;
    }

    boolean stands(long whose, Instant now) {
        return account == whose && endedAt == null && now.isBefore(endsAt);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    Mandate mandate() {
        return new Mandate(id, acceptance, employer, employerName, year);
    }
}
