package anye.declaration.web;

import java.io.Serializable;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.ConfirmPayroll;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.Fault;
import anye.declaration.PayrollLine;
import anye.declaration.Payrolls;
import anye.kernel.Masked;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One payroll: how far it has come, what it would do, and which lines are bad. */
@Named
@ViewScoped
public class PayrollBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;
    /** Many lines are noteworthy for one and the same reason. */
    private static final int WARNED_SHOWN = 20;

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Payrolls payrolls;
    @Inject
    private ConfirmPayroll confirmPayroll;

    private long id;
    private transient Payrolls.Sheet sheet;
    private transient DeclarationOverview overview;

    public void open() {
        sheet = payrolls.sheet(id);
    }

    public String confirm() {
        confirmPayroll.confirm(id);
        return Pages.to("/declaration/import.xhtml?id=" + id);
    }

    public String drop() {
        confirmPayroll.drop(id);
        return Pages.confirmed("declaration.payroll.droppedNow", "/declaration/imports.xhtml?year=" + getSheet().row().year());
    }

    public Payrolls.Sheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public DeclarationOverview getOverview() {
        if (overview == null) {
            overview = declarations.overview(actor.employer(), getSheet().row().year());
        }
        return overview;
    }

    public List<PayrollLine> getBad() {
        return getSheet().getBad().stream().limit(SHOWN).toList();
    }

    public List<PayrollLine> getWarned() {
        return getSheet().getWarned().stream().limit(WARNED_SHOWN).toList();
    }

    public int getShown() {
        return SHOWN;
    }

    public int getWarnedShown() {
        return WARNED_SHOWN;
    }

    public String words(Fault fault) {
        return fault.words(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The name alone, and less than the whole of it: the number of the line leads to the person. */
    public String who(PayrollLine line) {
        return Masked.name(line.cells().getOrDefault("name", ""));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
