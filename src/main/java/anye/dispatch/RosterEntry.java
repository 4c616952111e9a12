package anye.dispatch;

import java.time.LocalDate;
import java.time.YearMonth;

import anye.kernel.CertificateType;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.persistence.SealedNumber;
import anye.kernel.persistence.SecretColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One person of one edition. Months stand as year × 100 + month. */
@Entity
@Table(name = "dispatch_roster_line")
class RosterEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "roster_id")
    private long rosterId;
    @Enumerated(EnumType.STRING)
    @Column(name = "certificate_type")
    private CertificateType type;
    @Convert(converter = SecretColumn.class)
    private String certificate;
    @Embedded
    private SealedNumber person;
    @Enumerated(EnumType.STRING)
    private DisabilityCategory category;
    private int grade;
    private Division household;
    private String post;
    @Column(name = "contract_from")
    private LocalDate contractFrom;
    @Column(name = "contract_to")
    private LocalDate contractTo;
    @Column(name = "insured_from")
    private int insuredFrom;
    @Column(name = "insured_to")
    private Integer insuredTo;
    @Column(name = "dispatched_from")
    private int dispatchedFrom;
    @Column(name = "dispatched_to")
    private Integer dispatchedTo;
    @Convert(converter = SecretColumn.class)
    private String phone;
    @Version
    private long version;

    protected RosterEntry() {
    }

    RosterEntry(long rosterId, RosterLine line) {
        this.rosterId = rosterId;
        change(line);
    }

    final void change(RosterLine line) {
        type = line.type();
        certificate = line.certificate();
        person = new SealedNumber(line.person());
        category = line.category();
        grade = line.grade();
        household = line.household();
        post = line.post();
        contractFrom = line.contractFrom();
        contractTo = line.contractTo();
        insuredFrom = number(line.insuredFrom());
        insuredTo = number(line.insuredTo());
        dispatchedFrom = number(line.dispatchedFrom());
        dispatchedTo = number(line.dispatchedTo());
        phone = line.phone();
    }

    long rosterId() {
        return rosterId;
    }

    RosterLine line() {
        return new RosterLine(id, type, certificate, person.number(), category, grade, household, post, contractFrom, contractTo, month(insuredFrom), month(insuredTo),
                month(dispatchedFrom), month(dispatchedTo), phone);
    }

    static Integer number(YearMonth month) {
        return month == null ? null : month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(Integer number) {
        return number == null ? null : YearMonth.of(number / 100, number % 100);
    }
}
