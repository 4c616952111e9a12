package anye.employer.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import anye.access.CurrentActor;
import anye.employer.AffiliatedUnitRow;
import anye.employer.AffiliatedUnits;
import anye.employer.ChangedMeanwhile;
import anye.employer.RemoveAffiliatedUnit;
import anye.employer.SaveAffiliatedUnit;
import anye.evidence.EvidenceFiles;
import anye.evidence.EvidenceRow;
import anye.evidence.EvidenceSubject;
import anye.evidence.web.Uploads;
import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** One 关联单位, added or edited, with its proofs. */
@Named
@ViewScoped
public class AffiliatedUnitBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private EvidenceFiles files;
    @Inject
    private SaveAffiliatedUnit saveAffiliatedUnit;
    @Inject
    private RemoveAffiliatedUnit removeAffiliatedUnit;

    private Long id;
    private boolean used;
    private AffiliatedUnitForm form = new AffiliatedUnitForm();
    private AffiliatedUnitRow theirs;
    private transient List<Part> proof;

    public void open() {
        if (id != null) {
            var saved = saved();
            used = saved.used();
            form = AffiliatedUnitForm.of(saved);
        }
    }

    private AffiliatedUnitRow saved() {
        return units.find(actor.employer(), id).orElseThrow(() -> new Refusal(null, "employer.affiliatedUnit.gone"));
    }

    public String save() {
        try {
            var typed = form.row();
            saveAffiliatedUnit.save(typed, Uploads.received(proof, "proof"));
            if (typed.creditCode().isUnusual()) {
                Pages.warn("kernel.creditCode.unusual");
            }
        } catch (ChangedMeanwhile changed) {
            theirs = saved();
            form.setVersion(theirs.version());
            throw changed;
        }
        return Pages.confirmed("employer.affiliatedUnit.saved", "/employer/edit.xhtml");
    }

    public String remove() {
        removeAffiliatedUnit.remove(id);
        return Pages.confirmed("employer.affiliatedUnit.removed", "/employer/edit.xhtml");
    }

    /** Newest first. */
    public List<EvidenceRow> getProofs() {
        if (id == null) {
            return List.of();
        }
        var rows = new ArrayList<>(files.of(EvidenceSubject.AFFILIATED_UNIT, saved().id()));
        Collections.reverse(rows);
        return rows;
    }

    /** What somebody else has saved meanwhile; null when nobody has. */
    public AffiliatedUnitRow getTheirs() {
        return theirs;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isUsed() {
        return used;
    }

    public AffiliatedUnitForm getForm() {
        return form;
    }

    public String getNear() {
        return actor.employer().value().substring(2, 8);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Part> getProof() {
        return proof;
    }

    public void setProof(List<Part> proof) {
        this.proof = proof;
    }
}
