package anye.letter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.kernel.CreditCode;
import anye.kernel.Time;
import anye.kernel.web.Paging;
import anye.letter.DeregistrationRow;
import anye.letter.Deregistrations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 注销业务申请书 as units handed them in to this office. */
@Named
@RequestScoped
public class DeregistrationsBean extends Paging {

    @Inject
    private CurrentActor actor;
    @Inject
    private Deregistrations deregistrations;
    @Inject
    private Employers employers;

    private Deregistrations.Found found;
    private Map<CreditCode, String> names;

    public void open() {
        found = read(page -> deregistrations.in(actor.get().office(), page, LENGTH), Deregistrations.Found::total);
        names = employers.shownNames(found.rows().stream().map(DeregistrationRow::employer).toList());
    }

    public List<DeregistrationRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    public List<EvidenceRow> papers(DeregistrationRow row) {
        return deregistrations.papers(row.id());
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }

    public String minute(Instant at) {
        return Time.minute(at);
    }
}
