package anye.employer;

import java.time.Instant;

import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
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

/** A 用人单位 that has signed in at least once. */
@Entity
@Table(name = "employer")
class Employer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code")
    private CreditCode creditCode;
    private String name;
    @Column(name = "tax_registration_number")
    private String taxRegistrationNumber;
    @Enumerated(EnumType.STRING)
    @Column(name = "employer_type")
    private EmployerType type;
    @Enumerated(EnumType.STRING)
    private Ownership ownership;
    private String industry;
    @Column(name = "certifying_division")
    private Division certifyingDivision;
    @Column(name = "tax_division")
    private Division taxDivision;
    @Column(name = "registration_division")
    private Division registrationDivision;
    @Column(name = "legal_name")
    private String legalName;
    @Enumerated(EnumType.STRING)
    @Column(name = "legal_document")
    private LegalDocument legalDocument;
    @Convert(converter = SecretColumn.class)
    @Column(name = "legal_number")
    private String legalNumber;
    @Convert(converter = SecretColumn.class)
    @Column(name = "legal_phone")
    private String legalPhone;
    @Column(name = "contact_name")
    private String contactName;
    private String phone;
    @Column(name = "handler_name")
    private String handlerName;
    @Convert(converter = SecretColumn.class)
    @Column(name = "handler_phone")
    private String handlerPhone;
    @Column(name = "business_address")
    private String businessAddress;
    @Column(name = "registered_address")
    private String registeredAddress;
    @Enumerated(EnumType.STRING)
    @Column(name = "levy_payment_type")
    private LevyPaymentType levyPaymentType;
    @Column(name = "first_seen_at")
    private Instant firstSeenAt;
    @Version
    private long version;

    protected Employer() {
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String legalNumber() {
        return legalNumber;
    }

    /** The office in charge has found that another is (业务属地). */
    void isCertifiedBy(Division office) {
        certifyingDivision = office;
    }

    Division certifyingDivision() {
        return certifyingDivision;
    }

    /** The portal knows the name: it is that of the register. */
    void isCalled(String newName) {
        name = newName;
    }

    void save(EmployerProfile typed) {
        taxRegistrationNumber = typed.taxRegistrationNumber();
        type = typed.type();
        ownership = typed.ownership();
        industry = typed.industry();
        certifyingDivision = typed.certifyingDivision();
        taxDivision = typed.taxDivision();
        registrationDivision = typed.registrationDivision();
        legalName = typed.legalName();
        legalDocument = typed.legalDocument();
        legalNumber = typed.legalNumber();
        legalPhone = typed.legalPhone();
        contactName = typed.contactName();
        phone = typed.phone();
        handlerName = typed.handlerName();
        handlerPhone = typed.handlerPhone();
        businessAddress = typed.businessAddress();
        registeredAddress = typed.registeredAddress();
        levyPaymentType = typed.levyPaymentType();
    }

    EmployerProfile profile() {
        return new EmployerProfile(version, creditCode, name, taxRegistrationNumber, type, ownership, industry, certifyingDivision, taxDivision,
                registrationDivision, legalName, legalDocument, legalNumber, legalPhone, contactName, phone, handlerName, handlerPhone, businessAddress,
                registeredAddress, levyPaymentType);
    }
}
