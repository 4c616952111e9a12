package anye.levy.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.levy.ReliefRow;
import anye.levy.Reliefs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The employer's applications for relief. */
@Named
@RequestScoped
public class ReliefApplicationsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Reliefs reliefs;

    private List<ReliefRow> rows;

    public void open() {
        rows = reliefs.of(actor.employer());
    }

    public List<ReliefRow> getRows() {
        return rows;
    }
}
