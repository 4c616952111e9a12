package anye.review.revocation.web;

import java.util.List;
import java.util.Map;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.review.revocation.RevocationRow;
import anye.review.revocation.Revocations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 撤销认定: what the office and those below it have taken back or want to, and where a new one begins. */
@Named
@RequestScoped
public class RevocationsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Revocations revocations;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;

    private List<RevocationRow> rows;
    private Map<CreditCode, String> names;

    public void open() {
        rows = revocations.list(actor.get().office());
        names = employers.shownNames(rows.stream().map(RevocationRow::employer).toList());
    }

    public List<RevocationRow> getRows() {
        return rows;
    }

    public String employerName(CreditCode employer) {
        return names.get(employer);
    }

    public int getYear() {
        return declarations.currentYear().value();
    }
}
