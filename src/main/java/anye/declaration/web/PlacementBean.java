package anye.declaration.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import anye.declaration.AcceptRejections;
import anye.declaration.Declarations;
import anye.declaration.DeletePlacements;
import anye.declaration.PaperState;
import anye.declaration.PlacementFile;
import anye.declaration.PlacementRow;
import anye.declaration.Placements;
import anye.declaration.ReRegisterPlacement;
import anye.declaration.WindowEntries;
import anye.declaration.WindowEntryRow;
import anye.evidence.EvidenceRow;
import anye.evidence.Scanners;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 查看, 重新登记, 删除, and the acceptance of rejected months: one person, or several to be deleted. */
@Named
@ViewScoped
public class PlacementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Declarations declarations;
    @Inject
    private Placements placements;
    @Inject
    private ShownPlacement shown;
    @Inject
    private ReRegisterPlacement reRegisterPlacement;
    @Inject
    private DeletePlacements deletePlacements;
    @Inject
    private AcceptRejections acceptRejections;
    @Inject
    private WindowEntries windowEntries;
    @Inject
    private Scanners scanners;

    private Long id;

    /** Before anything is asked about 重新登记 or 删除. */
    public void openToWrite() {
        var rows = id == null ? getAsked() : List.of(placements.file(id).row());
        rows.stream().map(PlacementRow::declarationId).distinct().forEach(declaration -> declarations.overview(declaration).mustBeOpen());
    }

    public String reRegister() {
        reRegisterPlacement.reRegister(id);
        return Pages.confirmed("declaration.reRegister.done", "/declaration/register.xhtml?id=" + id);
    }

    public String accept() {
        acceptRejections.accept(id);
        return Pages.confirmed("declaration.accept.done", "/declaration/placements.xhtml");
    }

    public String delete() {
        deletePlacements.delete(ids());
        return Pages.confirmed("declaration.delete.done", "/declaration/placements.xhtml");
    }

    /** Each once: what is posted may stand in the address, too. */
    private List<Long> ids() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("person");
        return Arrays.stream(sent == null ? new String[0] : sent).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf).distinct().toList();
    }

    /** Those whose deletion is asked for. */
    public List<PlacementRow> getAsked() {
        return ids().stream().map(each -> placements.file(each).row()).toList();
    }

    /** What was last entered at the window about the person; null when nothing was. */
    public WindowEntryRow getEntry() {
        return windowEntries.last(List.of(id)).get(id);
    }

    public PlacementFile getFile() {
        return shown.file(id);
    }

    public List<MonthView> getMonths() {
        return shown.months(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PaperState state(EvidenceRow paper) {
        return PaperState.of(paper, shown.file(id), scanners.isThere());
    }
}
