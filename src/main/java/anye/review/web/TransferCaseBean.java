package anye.review.web;

import java.io.Serializable;

import anye.kernel.Division;
import anye.kernel.web.Pages;
import anye.review.CaseRow;
import anye.review.TransferCase;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A case is forwarded to the office in charge. */
@Named
@ViewScoped
public class TransferCaseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownCase shown;
    @Inject
    private TransferCase transferCase;

    private Long id;
    private String to;
    private String reason;

    public void open() {
        getRow();
    }

    public String transfer() {
        transferCase.transfer(id, Division.of(to), reason);
        return Pages.confirmed("review.transfer.done", "/review/transfers.xhtml");
    }

    public CaseRow getRow() {
        return shown.file(id).row();
    }

    /** The message that says why the one who looks may not forward it; null when they may. */
    public String getObstacle() {
        var file = shown.file(id);
        return file.isMayDecide() ? null : file.obstacle() == null ? "review.case.recalled" : file.obstacle();
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
