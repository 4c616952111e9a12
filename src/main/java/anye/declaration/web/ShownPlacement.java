package anye.declaration.web;

import java.util.List;

import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.declaration.Statements;
import anye.kernel.Months;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** The placement that this request shows, read once however often the page asks for it. */
@RequestScoped
public class ShownPlacement {

    @Inject
    private Placements placements;
    @Inject
    private Statements statements;

    private PlacementFile file;
    private List<MonthView> months;
    private Months takenElsewhere;

    public PlacementFile file(long id) {
        if (file == null || file.row().id() != id) {
            file = placements.file(id);
            months = null;
            takenElsewhere = null;
        }
        return file;
    }

    public List<MonthView> months(long id) {
        var shown = file(id);
        if (months == null) {
            months = MonthView.of(shown.matrix(), statements.differences(id), FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return months;
    }

    /** The months that another unit has declared already. */
    public Months takenElsewhere(long id) {
        if (takenElsewhere == null) {
            takenElsewhere = placements.takenElsewhere(id);
        }
        return takenElsewhere;
    }

    /** After an act, so that the page shows what has become of it. */
    public void forget() {
        file = null;
        takenElsewhere = null;
    }
}
