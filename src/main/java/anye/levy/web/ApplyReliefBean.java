package anye.levy.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.evidence.web.Uploads;
import anye.kernel.Faults;
import anye.kernel.web.Pages;
import anye.levy.ReliefChangedMeanwhile;
import anye.levy.ReliefClaim;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import anye.levy.RemoveReliefProof;
import anye.levy.SaveRelief;
import anye.levy.SubmitRelief;
import anye.levy.YearsPayable;
import anye.rules.Levy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 缓减免申请, written, saved and handed in. */
@Named
@ViewScoped
public class ApplyReliefBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/levy/relief/apply.xhtml?id=";
    private static final int YEARS = 3;

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Reliefs reliefs;
    @Inject
    private YearsPayable yearsPayable;
    @Inject
    private SaveRelief saveRelief;
    @Inject
    private SubmitRelief submitRelief;
    @Inject
    private RemoveReliefProof removeReliefProof;

    private Long id;
    /** Stays what it was when the page was opened, so that saving takes the draft along. */
    private String draft;
    private long version;
    private ReliefForm form = new ReliefForm();
    private ReliefRow theirs;
    private transient List<Part> proof;

    public String open() {
        employers.mustHaveProfile(actor.employer());
        draft = "relief-" + (id == null ? "new" : id.toString());
        if (id == null) {
            form.setYear(declarations.currentYear().value());
            return null;
        }
        var saved = reliefs.row(id);
        if (!saved.isOpen()) {
            return Pages.to("/levy/relief/application.xhtml?id=" + id);
        }
        version = saved.version();
        form = ReliefForm.of(saved.claim());
        return null;
    }

    public String save() {
        var faults = new Faults();
        var claim = form.claim(faults);
        faults.tell();
        keep(claim);
        return Pages.confirmed("levy.relief.saved", PAGE + id);
    }

    /** What was typed and sent is saved first, so that a limit that is passed costs nothing; unless something of it cannot be read, which is told with whatever else is missing. */
    public String submit() {
        var faults = new Faults();
        var claim = form.claim(faults);
        if (!faults.isEmpty()) {
            faults.check(claim::mustBeWhole);
            faults.tell();
        }
        keep(claim);
        submitRelief.submit(id, version);
        return Pages.confirmed("levy.relief.submitted", "/levy/relief/application.xhtml?id=" + id);
    }

    private void keep(ReliefClaim claim) {
        var proofs = Uploads.received(proof, "proof");
        try {
            var saved = saveRelief.save(id, version, claim, proofs);
            id = saved.id();
            version = saved.version();
            theirs = null;
        } catch (ReliefChangedMeanwhile changed) {
            theirs = reliefs.row(id);
            version = theirs.version();
            throw changed;
        }
    }

    public String removeProof(long useId) {
        removeReliefProof.remove(id, useId);
        return Pages.confirmed("levy.relief.proofRemoved", PAGE + id);
    }

    public List<EvidenceRow> getProofs() {
        return id == null ? List.of() : reliefs.proofs(id);
    }

    /** The year's payable as it was last saved, which the amount may not pass; null while it cannot be told. */
    public Levy getLevy() {
        if (id == null) {
            return null;
        }
        var claim = reliefs.row(id).claim();
        return yearsPayable.levy(actor.employer(), claim, yearsPayable.creditedMonths(actor.employer(), claim)).orElse(null);
    }

    public List<Integer> getYears() {
        int now = declarations.currentYear().value();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    /** What somebody else has saved meanwhile; null when nobody has. */
    public ReliefRow getTheirs() {
        return theirs;
    }

    /** The reason for which the office has returned it; null when it has not. */
    public ReliefRow getReturned() {
        if (id == null) {
            return null;
        }
        var row = reliefs.row(id);
        return row.state() == anye.levy.ReliefState.RETURNED ? row : null;
    }

    public String getDraft() {
        return draft;
    }

    public ReliefForm getForm() {
        return form;
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
