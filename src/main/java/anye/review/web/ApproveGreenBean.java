package anye.review.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.web.Pages;
import anye.review.ApproveGreen;
import anye.review.CaseRow;
import anye.review.GreenCases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 批量通过: what would be approved, before it is. */
@Named
@ViewScoped
public class ApproveGreenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GreenCases greenCases;
    @Inject
    private ApproveGreen approveGreen;
    @Inject
    private Employers employers;

    private transient List<CaseRow> rows;
    private transient Map<CreditCode, String> names;
    private List<String> chosen = new ArrayList<>();

    public void open() {
        chosen = new ArrayList<>(getRows().stream().map(row -> String.valueOf(row.id())).toList());
    }

    public String approve() {
        var done = approveGreen.approve(chosen.stream().map(Long::valueOf).toList());
        return Pages.confirmed("review.bulk.done", "/review/queue.xhtml", done.approved(), done.drawn(), done.left());
    }

    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = greenCases.mine();
            names = employers.shownNames(rows.stream().map(CaseRow::employer).toList());
        }
        return rows;
    }

    public String label(CaseRow row) {
        return row.getMaskedName() + " · " + names.get(row.employer());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
