package anye.sandbox.web;

import java.util.List;

import anye.kernel.Installation;
import anye.kernel.web.Texts;
import anye.sandbox.SampleEmployer;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The shortest ways into the demonstration: one click here, one to confirm. */
@Named
@ApplicationScoped
public class SandboxEntrance {

    /** A sample employer on the first page. */
    public record Way(String name, String about, String address) {
    }

    public List<Way> getEmployers() {
        return Installation.sandbox() ? Samples.EMPLOYERS.stream().map(SandboxEntrance::way).toList() : List.of();
    }

    private static Way way(SampleEmployer employer) {
        return new Way(employer.name(), about(employer), "/sign-in/portal/sandbox?login_hint=" + employer.creditCode().value());
    }

    private static String about(SampleEmployer employer) {
        var people = Samples.people().stream().filter(person -> person.employer().equals(employer.creditCode())).count();
        return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), employer.aboutKey(), people);
    }

    public List<SampleEmployer> getAll() {
        return Samples.EMPLOYERS;
    }

    public List<SamplePerson> people(SampleEmployer employer) {
        return Samples.people().stream().filter(person -> person.employer().equals(employer.creditCode())).toList();
    }
}
