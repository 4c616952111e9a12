package anye.sandbox.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import anye.kernel.Refusal;
import anye.sandbox.SampleEmployer;
import anye.sandbox.SampleStaff;
import anye.sandbox.Samples;
import anye.sandbox.oidc.Authorizations;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 法人登录: the sample legal person (or member of staff) in whose name the browser goes back. */
@Named("sandboxChoose")
@ViewScoped
public class ChoosePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Authorizations authorizations;

    private String request;
    private String chosen;

    public void open() {
        var asked = authorizations.asked(request).orElseThrow(() -> new Refusal(null, "sandbox.choose.expired"));
        chosen = Samples.employer(asked.hint() == null ? "" : asked.hint()).map(employer -> employer.creditCode().value())
                .orElseGet(() -> asked.isForStaff() ? Samples.STAFF.get(0).subject() : Samples.EMPLOYERS.get(0).creditCode().value());
    }

    public void confirm() throws IOException {
        var asked = authorizations.asked(request).orElseThrow(() -> new Refusal(null, "sandbox.choose.expired"));
        var back = asked.isForStaff() ? authorizations.grant(request, staff()) : authorizations.grant(request, employer());
        FacesContext.getCurrentInstance().getExternalContext().redirect(back);
    }

    private SampleEmployer employer() {
        return Samples.employer(chosen).orElseThrow(() -> new Refusal("chosen", "sandbox.choose.nobody"));
    }

    private SampleStaff staff() {
        return Samples.STAFF.stream().filter(each -> each.subject().equals(chosen)).findFirst().orElseThrow(() -> new Refusal("chosen", "sandbox.choose.nobody"));
    }

    public boolean isForStaff() {
        return authorizations.asked(request).map(Authorizations.Asked::isForStaff).orElse(false);
    }

    public List<SampleEmployer> getEmployers() {
        return Samples.EMPLOYERS;
    }

    public List<SampleStaff> getStaff() {
        return Samples.STAFF;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
