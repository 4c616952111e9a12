package anye.review.window.web;

import java.io.Serializable;

import anye.kernel.Division;
import anye.kernel.web.Pages;
import anye.review.CaseClock;
import anye.review.window.AcceptanceRow;
import anye.review.window.Acceptances;
import anye.review.window.TransferAcceptance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What came to this window goes to the office in charge. */
@Named
@ViewScoped
public class TransferAcceptanceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Acceptances acceptances;
    @Inject
    private TransferAcceptance transferAcceptance;

    private Long id;
    private String to;
    private String reason;
    private transient AcceptanceRow row;

    public void open() {
        getRow();
    }

    public String transfer() {
        transferAcceptance.transfer(id, to == null || to.isBlank() ? null : Division.of(to), reason);
        return Pages.confirmed("review.window.transfer.done", "/review/acceptances.xhtml?part=HANDED_ON");
    }

    public AcceptanceRow getRow() {
        if (row == null) {
            row = acceptances.row(id);
        }
        return row;
    }

    public CaseClock getClock() {
        return acceptances.clock(getRow());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
