package anye.review.web;

import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.web.Paging;
import anye.review.History;
import anye.review.TransferRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 转办记录: what came from other offices and what went to them. */
@Named
@RequestScoped
public class TransfersBean extends Paging {

    @Inject
    private CurrentActor actor;
    @Inject
    private History history;
    @Inject
    private Employers employers;

    private List<TransferRow> rows;
    private long total;
    private Map<CreditCode, String> names;

    public void open() {
        total = history.transferCount();
        rows = read(page -> history.transfers(before(page), LENGTH), any -> total);
        names = employers.shownNames(rows.stream().map(TransferRow::employer).toList());
    }

    public List<TransferRow> getRows() {
        return rows;
    }

    @Override
    public long getTotal() {
        return total;
    }

    public boolean isHere(TransferRow row) {
        return actor.get().office().contains(row.now());
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }
}
