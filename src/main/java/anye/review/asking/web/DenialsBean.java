package anye.review.asking.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.kernel.web.Pages;
import anye.review.asking.CheckDenial;
import anye.review.asking.Inquiries;
import anye.review.asking.InquiryRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 本人核实: where somebody says that they do not work where they are declared, and what the office found. */
@Named
@ViewScoped
public class DenialsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Inquiries inquiries;
    @Inject
    private CheckDenial checkDenial;

    private final Map<Long, String> findings = new HashMap<>();
    private transient List<InquiryRow> rows;

    public String check(long id) {
        checkDenial.check(id, findings.get(id));
        return Pages.confirmed("review.asking.check.done", "/review/denials.xhtml");
    }

    public List<InquiryRow> getRows() {
        if (rows == null) {
            rows = inquiries.denials();
        }
        return rows;
    }

    public boolean isMayCheck(InquiryRow row) {
        return row.isOpen() && actor.has("REVIEWER") && row.office().equals(actor.get().office());
    }

    public Map<Long, String> getFindings() {
        return findings;
    }
}
