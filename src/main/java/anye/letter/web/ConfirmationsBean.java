package anye.letter.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.CreditCode;
import anye.kernel.web.Pages;
import anye.letter.ConfirmCertification;
import anye.letter.LetterRow;
import anye.letter.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 年审认证: the completed declarations whose letter waits for it. */
@Named
@RequestScoped
public class ConfirmationsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Letters letters;
    @Inject
    private Employers employers;
    @Inject
    private ConfirmCertification confirmCertification;

    private List<LetterRow> rows;

    public String confirm(long id) {
        confirmCertification.confirm(id);
        return Pages.confirmed("letter.confirm.confirmed", "/letter/confirmations.xhtml");
    }

    public List<LetterRow> getRows() {
        if (rows == null) {
            rows = letters.unconfirmed(actor.get().office());
        }
        return rows;
    }

    public boolean isMine(LetterRow row) {
        return row.office().equals(actor.get().office());
    }

    public String employerName(CreditCode employer) {
        return employers.profile(employer).map(profile -> profile.name()).orElse(employer.value());
    }
}
