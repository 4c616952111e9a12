package anye.employer.web;

import java.io.Serializable;
import java.util.function.Function;

import anye.employer.Divisions;
import anye.employer.EmployerProfile;
import anye.employer.LegalDocument;
import anye.employer.LevyPaymentType;
import anye.employer.Ownership;
import anye.employer.RegisterField;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;

/** What is typed into 单位信息. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private String taxRegistrationNumber;
    private EmployerType type;
    private Ownership ownership;
    private String industry;
    private String certifyingDivision;
    private String taxDivision;
    private String registrationDivision;
    private String legalName;
    private LegalDocument legalDocument;
    private String legalNumber;
    private String legalPhone;
    private String contactName;
    private String phone;
    private String handlerName;
    private String handlerPhone;
    private String businessAddress;
    private String registeredAddress;
    private LevyPaymentType levyPaymentType;

    /** The document's number is not shown again: left empty, it stays as it is. */
    static ProfileForm of(EmployerProfile saved) {
        var form = new ProfileForm();
        form.version = saved.version();
        form.taxRegistrationNumber = saved.complete() ? saved.taxRegistrationNumber() : saved.creditCode().value();
        form.type = saved.complete() ? saved.type() : usualType(saved.creditCode());
        form.ownership = saved.ownership();
        form.industry = saved.industry();
        form.certifyingDivision = code(saved.certifyingDivision());
        form.taxDivision = code(saved.taxDivision());
        form.registrationDivision = saved.complete() ? code(saved.registrationDivision()) : registeredAt(saved.creditCode());
        form.legalName = saved.legalName();
        form.legalDocument = saved.complete() ? saved.legalDocument() : LegalDocument.RESIDENT_ID;
        form.legalPhone = saved.legalPhone();
        form.contactName = saved.contactName();
        form.phone = saved.phone();
        form.handlerName = saved.handlerName();
        form.handlerPhone = saved.handlerPhone();
        form.businessAddress = saved.businessAddress();
        form.registeredAddress = saved.registeredAddress();
        form.levyPaymentType = saved.levyPaymentType();
        return form;
    }

    /** Fields of which nothing is known yet take what the register says; whatever is there stays. */
    void fillBlanks(Function<RegisterField, String> right) {
        if (right.apply(RegisterField.TYPE) != null) {
            type = EmployerType.valueOf(right.apply(RegisterField.TYPE));
        }
        if (ownership == null && right.apply(RegisterField.OWNERSHIP) != null) {
            ownership = Ownership.valueOf(right.apply(RegisterField.OWNERSHIP));
        }
        industry = industry == null ? right.apply(RegisterField.INDUSTRY) : industry;
        registrationDivision = right.apply(RegisterField.REGISTRATION_DIVISION) == null ? registrationDivision : right.apply(RegisterField.REGISTRATION_DIVISION);
        registeredAddress = registeredAddress == null ? right.apply(RegisterField.REGISTERED_ADDRESS) : registeredAddress;
        phone = phone == null ? right.apply(RegisterField.PHONE) : phone;
        legalName = legalName == null ? right.apply(RegisterField.LEGAL_NAME) : legalName;
    }

    /** The first two characters of the code say who registered the unit and as what (GB 32100-2015); it may be changed. */
    private static EmployerType usualType(CreditCode code) {
        return switch (code.registration()) {
            case "11" -> EmployerType.GOVERNMENT;
            case "12" -> EmployerType.INSTITUTION;
            case "51", "81" -> EmployerType.SOCIAL_ORGANIZATION;
            case "52", "53" -> EmployerType.NON_ENTERPRISE;
            case "91", "92", "93", "N2" -> EmployerType.ENTERPRISE;
            default -> null;
        };
    }

    /** Characters 3 to 8 of the code are the division of the registering office. */
    private static String registeredAt(CreditCode code) {
        try {
            var division = Division.of(code.value().substring(2, 8));
            return Divisions.all().has(division) ? division.code() : null;
        } catch (Refusal noDivision) {
            return null;
        }
    }

    EmployerProfile profile(EmployerProfile saved) {
        return new EmployerProfile(version, saved.creditCode(), saved.name(), taxRegistrationNumber, type, ownership, industry, division(certifyingDivision),
                division(taxDivision), division(registrationDivision), legalName, legalDocument, legalNumber, legalPhone, contactName, phone, handlerName,
                handlerPhone, businessAddress, registeredAddress, levyPaymentType);
    }

    private static String code(Division division) {
        return division == null ? null : division.code();
    }

    private static Division division(String code) {
        return code == null ? null : Division.of(code);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTaxRegistrationNumber() {
        return taxRegistrationNumber;
    }

    public void setTaxRegistrationNumber(String taxRegistrationNumber) {
        this.taxRegistrationNumber = taxRegistrationNumber;
    }

    public EmployerType getType() {
        return type;
    }

    public void setType(EmployerType type) {
        this.type = type;
    }

    public Ownership getOwnership() {
        return ownership;
    }

    public void setOwnership(Ownership ownership) {
        this.ownership = ownership;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getCertifyingDivision() {
        return certifyingDivision;
    }

    public void setCertifyingDivision(String certifyingDivision) {
        this.certifyingDivision = certifyingDivision;
    }

    public String getTaxDivision() {
        return taxDivision;
    }

    public void setTaxDivision(String taxDivision) {
        this.taxDivision = taxDivision;
    }

    public String getRegistrationDivision() {
        return registrationDivision;
    }

    public void setRegistrationDivision(String registrationDivision) {
        this.registrationDivision = registrationDivision;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public LegalDocument getLegalDocument() {
        return legalDocument;
    }

    public void setLegalDocument(LegalDocument legalDocument) {
        this.legalDocument = legalDocument;
    }

    public String getLegalNumber() {
        return legalNumber;
    }

    public void setLegalNumber(String legalNumber) {
        this.legalNumber = legalNumber;
    }

    public String getLegalPhone() {
        return legalPhone;
    }

    public void setLegalPhone(String legalPhone) {
        this.legalPhone = legalPhone;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHandlerName() {
        return handlerName;
    }

    public void setHandlerName(String handlerName) {
        this.handlerName = handlerName;
    }

    public String getHandlerPhone() {
        return handlerPhone;
    }

    public void setHandlerPhone(String handlerPhone) {
        this.handlerPhone = handlerPhone;
    }

    public String getBusinessAddress() {
        return businessAddress;
    }

    public void setBusinessAddress(String businessAddress) {
        this.businessAddress = businessAddress;
    }

    public String getRegisteredAddress() {
        return registeredAddress;
    }

    public void setRegisteredAddress(String registeredAddress) {
        this.registeredAddress = registeredAddress;
    }

    public LevyPaymentType getLevyPaymentType() {
        return levyPaymentType;
    }

    public void setLevyPaymentType(LevyPaymentType levyPaymentType) {
        this.levyPaymentType = levyPaymentType;
    }
}
