package anye.declaration.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import anye.access.CurrentActor;
import anye.declaration.DeclarationOverview;
import anye.declaration.Declarations;
import anye.declaration.HandInPayroll;
import anye.declaration.PayrollRow;
import anye.declaration.Payrolls;
import anye.kernel.BusinessYear;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 批量导入: the templates, a file to be looked at, and what was handed in before. */
@Named
@RequestScoped
public class PayrollsBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Declarations declarations;
    @Inject
    private Payrolls payrolls;
    @Inject
    private HandInPayroll handInPayroll;

    private Integer year;
    private Part file;
    private DeclarationOverview overview;

    public String handIn() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new Refusal("file", "declaration.payroll.empty");
        }
        try (var content = file.getInputStream()) {
            long id = handInPayroll.handIn(businessYear(), file.getSubmittedFileName(), content.readNBytes(SheetReading.LONGEST + 1));
            return Pages.to((payrolls.row(id).isAsked() ? "/declaration/read.xhtml?id=" : "/declaration/import.xhtml?id=") + id);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload broke off", e);
        }
    }

    private BusinessYear businessYear() {
        return year == null ? declarations.currentYear() : new BusinessYear(year);
    }

    public DeclarationOverview getOverview() {
        if (overview == null) {
            overview = declarations.overview(actor.employer(), businessYear());
        }
        return overview;
    }

    public List<PayrollRow> getRows() {
        return payrolls.latest(businessYear());
    }

    public Integer getYear() {
        return businessYear().value();
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
