package anye.sandbox.web;

import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import anye.kernel.CreditCode;
import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import anye.sandbox.Authorizations;
import anye.sandbox.SampleEmployer;
import anye.sandbox.SampleHandler;
import anye.sandbox.Samples;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The pretend portal asks who one is: a sample legal person, or a sample member of staff. */
@Named
@ViewScoped
public class ChooseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One who can be chosen. */
    public record Choice(String key, String name) {
    }

    @Inject
    private Authorizations authorizations;

    @Inject
    private Samples samples;

    private String request;
    private String chosen;

    /** Preselects whom the link named. */
    public void open() {
        if (chosen == null) {
            authorizations.find(request).ifPresent(asked -> chosen = getChoices().stream().map(Choice::key)
                    .filter(key -> key.equals(asked.hint())).findFirst().orElse(getChoices().get(0).key()));
        }
    }

    public boolean isKnown() {
        return authorizations.find(request).isPresent();
    }

    public boolean isForStaff() {
        return authorizations.find(request).map(Authorizations.Asked::isForStaff).orElse(false);
    }

    public List<Choice> getChoices() {
        return isForStaff() ? samples.staff().stream().map(staff -> new Choice(staff.subject(), staff.name())).toList()
                : Stream.concat(samples.employers().stream().map(employer -> new Choice(employer.creditCode().value(), employer.name() + " · " + employer.creditCode().value())),
                        samples.handlers().stream().map(ChooseBean::choice)).toList();
    }

    public void confirm() throws IOException {
        var asked = authorizations.find(request).orElseThrow(() -> new Refusal(null, "sandbox.choose.gone"));
        var person = asked.isForStaff() ? staff() : legalPerson();
        back(asked, "code=" + authorizations.confirm(request, person));
    }

    public void decline() throws IOException {
        var asked = authorizations.find(request).orElseThrow(() -> new Refusal(null, "sandbox.choose.gone"));
        authorizations.decline(request);
        back(asked, "error=access_denied");
    }

    private Authorizations.Person staff() {
        return samples.staff().stream().filter(staff -> staff.subject().equals(chosen)).findFirst()
                .map(staff -> new Authorizations.Person(staff.subject(), Map.of())).orElseThrow(() -> new Refusal("chosen", "sandbox.choose.who"));
    }

    private static Choice choice(SampleHandler handler) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new Choice(handler.subject(), Texts.of(locale, "sandbox.choose.handler", handler.employer().name(), handler.name(), handler.phone()));
    }

    private Authorizations.Person legalPerson() {
        return samples.handlers().stream().filter(handler -> handler.subject().equals(chosen)).findFirst().map(ChooseBean::handler).orElseGet(this::unit);
    }

    private static Authorizations.Person handler(SampleHandler handler) {
        var employer = handler.employer();
        return new Authorizations.Person(handler.subject(), Map.of("credit_code", employer.creditCode().value(), "unit_name", employer.name(), "unit_type", employer.type(),
                "division", employer.division().code(), "handler_name", handler.name(), "handler_phone", handler.phone(), "person_kind", "HANDLER"));
    }

    private Authorizations.Person unit() {
        SampleEmployer employer = samples.employer(CreditCode.of(chosen)).orElseThrow(() -> new Refusal("chosen", "sandbox.choose.who"));
        return new Authorizations.Person(employer.creditCode().value(), Map.of("credit_code", employer.creditCode().value(), "unit_name", employer.name(),
                "unit_type", employer.type(), "division", employer.division().code(), "handler_name", employer.handler()));
    }

    private static void back(Authorizations.Asked asked, String answer) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(asked.redirect() + "?" + answer + "&state=" + encode(asked.state()) + "&iss="
                + encode(Authorizations.issuer()));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
