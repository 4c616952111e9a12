package anye.dispatch.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.FileQualification;
import anye.dispatch.LicenceKind;
import anye.dispatch.QualificationRow;
import anye.dispatch.Qualifications;
import anye.dispatch.Scan;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.evidence.ReceivedFile;
import anye.evidence.web.Uploads;
import anye.kernel.Division;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 资质备案 of this year in one place; what was filed last time stands in the fields. */
@Named
@ViewScoped
public class QualificationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Qualifications qualifications;
    @Inject
    private DispatchPlaces places;
    @Inject
    private Employers employers;
    @Inject
    private FileQualification fileQualification;

    private String place;
    private QualificationForm form = new QualificationForm();
    private transient List<Part> businessLicence;
    private transient List<Part> dispatchLicence;
    private transient List<Part> branchRecord;

    public void open() {
        if (places.all().stream().noneMatch(each -> each.code().equals(place))) {
            throw new Refusal(null, "access.notFound");
        }
        var profile = employers.complete(actor.employer());
        qualifications.of(actor.employer()).stream().filter(row -> row.details().place().code().equals(place)).findFirst()
                .ifPresentOrElse(row -> form = QualificationForm.of(row.details()), () -> {
                    form.setContactName(profile.handlerName());
                    form.setContactPhone(profile.handlerPhone());
                    form.setAddress(profile.businessAddress());
                    form.setBusinessPlace(profile.registrationDivision().code());
                });
    }

    public String file() {
        var scans = new EnumMap<Scan, List<ReceivedFile>>(Map.of(Scan.BUSINESS_LICENCE, Uploads.received(businessLicence, Scan.BUSINESS_LICENCE.name()),
                Scan.DISPATCH_LICENCE, Uploads.received(dispatchLicence, Scan.DISPATCH_LICENCE.name()), Scan.BRANCH_RECORD, Uploads.received(branchRecord, Scan.BRANCH_RECORD.name())));
        fileQualification.file(form.details(place), scans);
        return Pages.confirmed("dispatch.qualification.filed", "/dispatch/overview.xhtml");
    }

    /** This year's filing; null while there is none. */
    public QualificationRow getRow() {
        return qualifications.of(actor.employer()).stream()
                .filter(row -> row.details().place().code().equals(place) && row.filingYear() == qualifications.filingYear()).findFirst().orElse(null);
    }

    public List<EvidenceRow> getScans() {
        return getRow() == null ? List.of() : qualifications.scans(getRow().id());
    }

    public boolean isOpen() {
        return getRow() == null || getRow().isMayFileAgain();
    }

    public String getPlaceName() {
        return anye.employer.Divisions.all().name(Division.of(place));
    }

    public int getYear() {
        return qualifications.filingYear();
    }

    public LicenceKind[] getKinds() {
        return LicenceKind.values();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public QualificationForm getForm() {
        return form;
    }

    public List<Part> getBusinessLicence() {
        return businessLicence;
    }

    public void setBusinessLicence(List<Part> businessLicence) {
        this.businessLicence = businessLicence;
    }

    public List<Part> getDispatchLicence() {
        return dispatchLicence;
    }

    public void setDispatchLicence(List<Part> dispatchLicence) {
        this.dispatchLicence = dispatchLicence;
    }

    public List<Part> getBranchRecord() {
        return branchRecord;
    }

    public void setBranchRecord(List<Part> branchRecord) {
        this.branchRecord = branchRecord;
    }
}
