package anye.report;

import java.time.Instant;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What an office writes beside its figures. */
@Entity
@jakarta.persistence.Table(name = "yearly_report")
class YearlyReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Division division;
    @Column(name = "business_year")
    private BusinessYear year;
    private String needs;
    private String advice;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected YearlyReport() {
    }

    YearlyReport(Division division, BusinessYear year) {
        this.division = division;
        this.year = year;
    }

    void write(String newNeeds, String newAdvice, Instant at) {
        needs = newNeeds;
        advice = newAdvice;
        changedAt = at;
    }

    long version() {
        return version;
    }

    ReportTexts texts() {
        return new ReportTexts(needs == null ? "" : needs, advice == null ? "" : advice, version);
    }
}
