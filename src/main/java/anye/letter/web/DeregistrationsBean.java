package anye.letter.web;

import java.time.Instant;
import java.util.List;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.evidence.EvidenceRow;
import anye.kernel.CreditCode;
import anye.kernel.Time;
import anye.letter.DeregistrationRow;
import anye.letter.Deregistrations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 注销业务申请书 as units handed them in to this office. */
@Named
@RequestScoped
public class DeregistrationsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Deregistrations deregistrations;
    @Inject
    private Employers employers;

    private List<DeregistrationRow> rows;

    public void open() {
        rows = deregistrations.handedIn(actor.get().office());
    }

    public List<DeregistrationRow> getRows() {
        return rows;
    }

    public List<EvidenceRow> papers(DeregistrationRow row) {
        return deregistrations.papers(row.id());
    }

    public String employerName(CreditCode employer) {
        return employers.shownName(employer);
    }

    public String minute(Instant at) {
        return Time.minute(at);
    }
}
