package anye.review;

import java.time.Instant;
import java.time.LocalDate;

import anye.access.Actor;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Days on which a reviewer is not at work: both the first and the last are counted. */
@Entity
@Table(name = "reviewer_absence")
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "staff")
    private String subject;
    @Column(name = "staff_name")
    private String name;
    private Division office;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    /** The day on which the reviewer was back; null unless that was sooner than planned. */
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Version
    private long version;

    protected Absence() {
    }

    Absence(Actor absent, LocalDate from, LocalDate to, String recordedBy, Instant recordedAt) {
        subject = absent.subject();
        name = absent.name();
        office = absent.office();
        this.from = from;
        this.to = to;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void end(LocalDate today) {
        if (endedOn != null || to.isBefore(today)) {
            throw new Refusal(null, "review.absence.over");
        }
        endedOn = today;
    }

    String subject() {
        return subject;
    }

    Division office() {
        return office;
    }

    AbsenceRow row(LocalDate today) {
        return new AbsenceRow(id, subject, name, office, from, to, recordedBy, endedOn == null && !to.isBefore(today));
    }
}
