package anye.employer.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.employer.CorrectionRow;
import anye.employer.Corrections;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 登记信息更正 before the office. */
@Named
@RequestScoped
public class CorrectionsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Corrections corrections;
    @Inject
    private Employers employers;

    private List<CorrectionRow> waiting;
    private List<CorrectionRow> decided;

    public void open() {
        waiting = corrections.waiting(actor.get().office());
        decided = corrections.decided(actor.get().office());
    }

    public List<CorrectionRow> getWaiting() {
        return waiting;
    }

    public List<CorrectionRow> getDecided() {
        return decided;
    }

    public String employerName(CreditCode employer) {
        return employers.shownName(employer);
    }
}
