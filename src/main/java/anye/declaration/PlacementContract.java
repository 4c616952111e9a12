package anye.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import anye.kernel.BusinessYear;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.rules.Contract;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "placement_contract")
class PlacementContract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "placement_id")
    private long placementId;
    private boolean dispatched;
    @Enumerated(EnumType.STRING)
    private Affiliation affiliation;
    @Enumerated(EnumType.STRING)
    @Column(name = "contract_type")
    private ContractType type;
    @Column(name = "from_date")
    private LocalDate from;
    @Column(name = "to_date")
    private LocalDate to;
    @Column(name = "job_title")
    private String jobTitle;
    @Column(name = "monthly_wage")
    private Money monthlyWage;
    @Column(name = "agency_id")
    private Long agency;
    @Column(name = "social_payer_id")
    private Long socialInsurancePayer;
    @Column(name = "medical_payer_id")
    private Long medicalInsurancePayer;
    @Column(name = "payroll_id")
    private Long payrollUnit;

    protected PlacementContract() {
    }

    PlacementContract(long placementId, ContractDetails details) {
        this.placementId = placementId;
        change(details);
    }

    final void change(ContractDetails details) {
        details.check();
        dispatched = details.dispatched();
        affiliation = details.affiliation();
        type = details.type();
        from = details.from();
        to = details.type() == ContractType.FIXED_TERM ? details.to() : null;
        jobTitle = details.jobTitle();
        monthlyWage = details.monthlyWage();
        agency = details.dispatched() ? details.agency() : null;
        socialInsurancePayer = details.socialInsurancePayer();
        medicalInsurancePayer = details.medicalInsurancePayer();
        payrollUnit = details.payrollUnit();
    }

    Contract fact() {
        return new Contract(from, to, dispatched);
    }

    /** The months whose agreement a reviewer has to read: those of a dispatched person. */
    Months dispatchedMonths(BusinessYear year) {
        return dispatched ? Months.touched(year, from, to == null ? year.last() : to) : Months.NONE;
    }

    /** Whether it is in force on at least one day of the year. */
    boolean runsIn(BusinessYear year) {
        return !from.isAfter(year.last()) && (to == null || !to.isBefore(year.first()));
    }

    Stream<Long> units() {
        return Stream.of(agency, socialInsurancePayer, medicalInsurancePayer, payrollUnit).filter(Objects::nonNull);
    }

    Long id() {
        return id;
    }

    long placementId() {
        return placementId;
    }

    boolean isDispatched() {
        return dispatched;
    }

    ContractDetails details() {
        return new ContractDetails(dispatched, affiliation, type, from, to, jobTitle, monthlyWage, agency, socialInsurancePayer, medicalInsurancePayer, payrollUnit);
    }
}
