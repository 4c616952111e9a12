package anye.employer;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A 关联单位 of an employer. Once a placement uses it, what identifies it stays. */
@Entity
@Table(name = "affiliated_unit")
class AffiliatedUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    private CreditCode employer;
    private Division division;
    @Column(name = "credit_code")
    private CreditCode creditCode;
    @Column(name = "tax_registration_number")
    private String taxRegistrationNumber;
    private String name;
    private String phone;
    private String address;
    private boolean used;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private long version;

    protected AffiliatedUnit() {
    }

    AffiliatedUnit(CreditCode employer, Instant addedAt) {
        this.employer = employer;
        this.addedAt = addedAt;
    }

    long id() {
        return id;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    boolean belongsTo(CreditCode whom) {
        return employer.equals(whom);
    }

    AffiliatedUnitRow row() {
        return new AffiliatedUnitRow(id, version, division, creditCode, taxRegistrationNumber, name, phone, address, used);
    }

    void save(AffiliatedUnitRow typed) {
        if (!used) {
            division = typed.division();
            creditCode = typed.creditCode();
            taxRegistrationNumber = typed.taxRegistrationNumber();
        }
        name = typed.name();
        phone = typed.phone();
        address = typed.address();
    }
}
