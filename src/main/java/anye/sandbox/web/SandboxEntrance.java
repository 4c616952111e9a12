package anye.sandbox.web;

import java.util.List;

import anye.kernel.Installation;
import anye.kernel.web.Texts;
import anye.sandbox.SampleEmployer;
import anye.sandbox.Samples;
import anye.sandbox.SandboxSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The ways into a demonstration from the first page: one click begins the sign-in of a sample employer at the pretend portal. */
@Named
@RequestScoped
public class SandboxEntrance {

    /** One way in. */
    public record Way(String name, String about, String address) {
    }

    @Inject
    private Samples samples;

    public List<Way> getEmployers() {
        return Installation.sandbox() ? samples.employers().stream().map(this::way).toList() : List.of();
    }

    private Way way(SampleEmployer employer) {
        var about = Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "sandbox.way.about", employer.type(),
                employer.creditCode().value(), samples.peopleOf(employer).size());
        return new Way(employer.name(), about, "/sign-in/portal/" + SandboxSettings.EMPLOYERS + "?to=/home.xhtml&login_hint=" + employer.creditCode().value());
    }
}
