package anye.dispatch.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.DispatchContracts;
import anye.dispatch.DispatchPlaces;
import anye.dispatch.SaveDispatchContract;
import anye.dispatch.Side;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** A 派遣合同, entered or changed before it is filed. */
@Named
@ViewScoped
public class DispatchTermsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;
    @Inject
    private DispatchPlaces places;
    @Inject
    private SaveDispatchContract saveDispatchContract;

    private Long id;
    private long version;
    private TermsForm form = new TermsForm();
    private transient List<Part> agreement;

    public void open() {
        if (id == null) {
            form.setPlace(places.all().get(0).code());
            return;
        }
        var row = contracts.row(id);
        if (row.side(actor.employer()) != Side.AGENCY || row.isFiled()) {
            throw new Refusal(null, "dispatch.contract.filedAlready");
        }
        version = row.version();
        form = TermsForm.of(row.terms());
    }

    public String save() {
        var terms = form.terms();
        long saved = saveDispatchContract.save(id, version, terms, Uploads.received(agreement, "AGREEMENT"));
        if (terms.host().isUnusual()) {
            Pages.warn("kernel.creditCode.unusual");
        }
        return Pages.confirmed("dispatch.contract.saved", "/dispatch/contract.xhtml?id=" + saved);
    }

    public List<EvidenceRow> getScans() {
        return id == null ? List.of() : contracts.scans(id);
    }

    public List<Division> getPlaces() {
        return places.all();
    }

    public EmployerType[] getTypes() {
        return EmployerType.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TermsForm getForm() {
        return form;
    }

    public List<Part> getAgreement() {
        return agreement;
    }

    public void setAgreement(List<Part> agreement) {
        this.agreement = agreement;
    }
}
