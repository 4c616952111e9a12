package anye.dispatch.web;

import java.io.Serializable;
import java.time.LocalDate;

import anye.dispatch.LicenceKind;
import anye.dispatch.QualificationDetails;
import anye.kernel.Division;

/** What is typed about an agency. */
public class QualificationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LicenceKind licenceKind = LicenceKind.LICENCE;
    private String licenceNumber;
    private String licencePlace;
    private LocalDate licenceFrom;
    private LocalDate licenceTo;
    private String businessPlace;
    private String insurancePlace;
    private String socialCode;
    private String medicalCode;
    private String contactName;
    private String contactPhone;
    private String address;

    static QualificationForm of(QualificationDetails filed) {
        var form = new QualificationForm();
        form.licenceKind = filed.licenceKind();
        form.licenceNumber = filed.licenceNumber();
        form.licencePlace = filed.licencePlace().code();
        form.licenceFrom = filed.licenceFrom();
        form.licenceTo = filed.licenceTo();
        form.businessPlace = filed.businessPlace().code();
        form.insurancePlace = filed.insurancePlace().code();
        form.socialCode = filed.socialCode();
        form.medicalCode = filed.medicalCode();
        form.contactName = filed.contactName();
        form.contactPhone = filed.contactPhone();
        form.address = filed.address();
        return form;
    }

    QualificationDetails details(String place) {
        return new QualificationDetails(division(place), licenceKind, licenceNumber, division(licencePlace), licenceFrom, licenceTo, division(businessPlace),
                division(insurancePlace), socialCode, medicalCode, contactName, contactPhone, address);
    }

    private static Division division(String code) {
        return code == null ? null : Division.of(code);
    }

    public LicenceKind getLicenceKind() {
        return licenceKind;
    }

    public void setLicenceKind(LicenceKind licenceKind) {
        this.licenceKind = licenceKind;
    }

    public String getLicenceNumber() {
        return licenceNumber;
    }

    public void setLicenceNumber(String licenceNumber) {
        this.licenceNumber = licenceNumber;
    }

    public String getLicencePlace() {
        return licencePlace;
    }

    public void setLicencePlace(String licencePlace) {
        this.licencePlace = licencePlace;
    }

    public LocalDate getLicenceFrom() {
        return licenceFrom;
    }

    public void setLicenceFrom(LocalDate licenceFrom) {
        this.licenceFrom = licenceFrom;
    }

    public LocalDate getLicenceTo() {
        return licenceTo;
    }

    public void setLicenceTo(LocalDate licenceTo) {
        this.licenceTo = licenceTo;
    }

    public String getBusinessPlace() {
        return businessPlace;
    }

    public void setBusinessPlace(String businessPlace) {
        this.businessPlace = businessPlace;
    }

    public String getInsurancePlace() {
        return insurancePlace;
    }

    public void setInsurancePlace(String insurancePlace) {
        this.insurancePlace = insurancePlace;
    }

    public String getSocialCode() {
        return socialCode;
    }

    public void setSocialCode(String socialCode) {
        this.socialCode = socialCode;
    }

    public String getMedicalCode() {
        return medicalCode;
    }

    public void setMedicalCode(String medicalCode) {
        this.medicalCode = medicalCode;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
