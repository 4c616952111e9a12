package anye.employer.web;

import java.io.Serializable;

import anye.employer.AffiliatedUnitRow;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.Refusal;

/** What is typed about a 关联单位. */
public class AffiliatedUnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private long version;
    private String division;
    private String creditCode;
    private String taxRegistrationNumber;
    private String name;
    private String phone;
    private String address;

    static AffiliatedUnitForm of(AffiliatedUnitRow saved) {
        var form = new AffiliatedUnitForm();
        form.id = saved.id();
        form.version = saved.version();
        form.division = saved.division().code();
        form.creditCode = saved.creditCode().value();
        form.taxRegistrationNumber = saved.taxRegistrationNumber();
        form.name = saved.name();
        form.phone = saved.phone();
        form.address = saved.address();
        return form;
    }

    AffiliatedUnitRow row() {
        return new AffiliatedUnitRow(id, version, division == null ? null : Division.of(division), code(), taxRegistrationNumber, name, phone, address, false);
    }

    private CreditCode code() {
        try {
            return creditCode == null ? null : new CreditCode(creditCode);
        } catch (Refusal malformed) {
            throw malformed.at("unitCreditCode");
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getTaxRegistrationNumber() {
        return taxRegistrationNumber;
    }

    public void setTaxRegistrationNumber(String taxRegistrationNumber) {
        this.taxRegistrationNumber = taxRegistrationNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
