package anye.dispatch.web;

import java.util.List;

import anye.access.CurrentActor;
import anye.dispatch.ContractRow;
import anye.dispatch.DispatchContracts;
import anye.employer.Divisions;
import anye.kernel.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Agreements with their rosters that agencies have filed with an office. */
@Named
@RequestScoped
public class DispatchContractsBean extends Paging {

    @Inject
    private CurrentActor actor;
    @Inject
    private DispatchContracts contracts;

    private DispatchContracts.Found found;

    public void open() {
        found = read(page -> contracts.in(actor.get().office(), getSearch(), page, LENGTH), DispatchContracts.Found::total);
    }

    public List<ContractRow> getRows() {
        return found.rows();
    }

    @Override
    public long getTotal() {
        return found.total();
    }

    public String getOfficeName() {
        return Divisions.all().path(actor.get().office());
    }
}
