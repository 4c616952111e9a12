package anye.declaration.web;

import java.util.List;
import java.util.Map;

import anye.declaration.ConfirmPayroll;
import anye.declaration.PayrollSheet;
import anye.declaration.Payrolls;
import anye.declaration.ReadPayroll;
import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Understanding;
import anye.kernel.web.Pages;
import anye.kernel.web.UnderstandingPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A payroll that is not like the template: how it is to be read. */
@Named
@ViewScoped
public class ReadPayrollBean extends UnderstandingPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Payrolls payrolls;
    @Inject
    private ReadPayroll readPayroll;
    @Inject
    private ConfirmPayroll confirmPayroll;

    public String accept() {
        read();
        return Pages.to(getAfterwards());
    }

    public String drop() {
        confirmPayroll.drop(getId());
        return Pages.confirmed("declaration.payroll.droppedNow", "/declaration/imports.xhtml?year=" + payrolls.row(getId()).year());
    }

    @Override
    protected Understanding understand(long id, Integer sheet, String heading) {
        return payrolls.understanding(id, sheet, heading);
    }

    @Override
    protected void read(long id, Integer sheet, String heading, Map<String, Integer> columns, boolean addUp) {
        readPayroll.read(id, sheet, heading, columns, addUp);
    }

    @Override
    public List<SheetShape.Column> getColumns() {
        return PayrollSheet.columns();
    }

    @Override
    protected String getAfterwards() {
        return "/declaration/import.xhtml?id=" + getId();
    }

    public String getFileName() {
        return payrolls.row(getId()).shownName();
    }
}
