package anye.report.web;

import java.util.List;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.report.InspectionRow;
import anye.report.InspectionState;
import anye.report.Inspections;
import anye.report.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 联合检查 of the office and of those below it. */
@Named
@RequestScoped
public class InspectionsBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;
    @Inject
    private Inspections inspections;

    private String state;
    private transient Inspections.Found found;

    private Inspections.Found found() {
        if (found == null) {
            found = read(page -> inspections.list(Scope.of(actor.get().office()), getSearch(), chosen(), before(page), LENGTH), Inspections.Found::total);
        }
        return found;
    }

    private InspectionState chosen() {
        return Stream.of(InspectionState.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null);
    }

    public List<InspectionRow> getRows() {
        return found().rows();
    }

    @Override
    public long getTotal() {
        return found().total();
    }

    @Override
    public String getFilter() {
        return super.getFilter() + parameter("state", getState());
    }

    public InspectionState[] getStates() {
        return InspectionState.values();
    }

    public String getState() {
        return chosen() == null ? "" : state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
