package anye.levy.web;

import java.io.Serializable;
import java.util.List;

import anye.evidence.EvidenceRow;
import anye.kernel.web.Pages;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import anye.levy.WithdrawRelief;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One application as its employer sees it. */
@Named
@ViewScoped
public class ReliefApplicationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reliefs reliefs;
    @Inject
    private WithdrawRelief withdrawRelief;

    private Long id;
    private long version;

    public void open() {
        version = getRow().version();
    }

    public String withdraw() {
        withdrawRelief.withdraw(id, version);
        return Pages.confirmed("levy.relief.withdrawn", "/levy/relief/applications.xhtml");
    }

    public ReliefRow getRow() {
        return reliefs.row(id);
    }

    public List<EvidenceRow> getProofs() {
        return reliefs.proofs(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
