package anye.declaration.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import anye.declaration.ChooseMonths;
import anye.declaration.PlacementFile;
import anye.declaration.Placements;
import anye.declaration.VerdictChanges;
import anye.declaration.Verifications;
import anye.declaration.VerifyPlacement;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.Time;
import anye.kernel.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** STEP.02 人员信息校验: twelve months, six questions, and the employer's choice of months. */
@Named
@ViewScoped
public class VerifyPlacementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Placements placements;
    @Inject
    private ShownPlacement shown;
    @Inject
    private VerifyPlacement verifyPlacement;
    @Inject
    private ChooseMonths chooseMonths;
    @Inject
    private Verifications verifications;

    private Long id;
    private int asked;
    private transient VerdictChanges changes;
    private transient boolean looked;

    public void open() {
        placements.fileToChange(id);
    }

    public String verifyAgain() {
        verifyPlacement.verify(id);
        return Pages.confirmed("declaration.verify.again.done", "/declaration/verify.xhtml?id=" + id);
    }

    /** 保存,下一步: asks once more, with the number of months (AC-27). */
    public void ask() {
        var chosen = ticked();
        if (chosen.isEmpty()) {
            throw new Refusal(null, "declaration.months.none");
        }
        asked = chosen.bits();
    }

    /** What is ticked on the page, and what is locked there and therefore not sent. */
    private Months ticked() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("month");
        var months = Arrays.stream(sent == null ? new String[0] : sent).filter(text -> text.matches("[1-9]|1[0-2]")).mapToInt(Integer::parseInt).toArray();
        var locked = getFile().matrix().rows().stream().filter(row -> row.locked()).mapToInt(row -> row.number()).toArray();
        return Months.of(months).or(Months.of(locked));
    }

    public String confirm() {
        var needsEvidence = chooseMonths.choose(id, new Months(asked));
        return Pages.to((needsEvidence ? "/declaration/evidence.xhtml?id=" : "/declaration/registered.xhtml?id=") + id);
    }

    public void reconsider() {
        asked = 0;
    }

    public boolean isAsking() {
        return asked != 0;
    }

    public int getAskedMonths() {
        return new Months(asked).count();
    }

    /** Whether the tick of a month cannot be changed: it is locked (V9), has not begun, or the number of months is being confirmed. */
    public boolean isFixed(MonthView month) {
        return isAsking() || month.locked() || !month.possible();
    }

    public boolean isTicked(MonthView month) {
        return asked == 0 ? month.chosen() && month.possible() : new Months(asked).contains(month.number());
    }

    /** What is not as it was when the departments were asked before. */
    public VerdictChanges getChanges() {
        if (!looked) {
            changes = verifications.changes(id).orElse(null);
            looked = true;
        }
        return changes;
    }

    public List<ChangeView> getChangedCells() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return getChanges().cells().stream().map(change -> ChangeView.of(change, locale)).toList();
    }

    public String getBefore() {
        return Time.minute(getChanges().before());
    }

    public String getNow() {
        return Time.minute(getChanges().now());
    }

    /** The months that another unit has declared already. */
    public Months getTakenElsewhere() {
        return shown.takenElsewhere(id);
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
}
