package anye.sandbox.web;

import java.util.List;

import anye.sandbox.SampleEmployer;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whose numbers a newcomer may type, and what will be seen. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private Samples samples;

    public List<SampleEmployer> getEmployers() {
        return samples.employers();
    }

    public List<SamplePerson> peopleOf(SampleEmployer employer) {
        return samples.peopleOf(employer);
    }
}
