package anye.report.web;

import java.util.List;
import java.util.Map;

import anye.kernel.sheet.SheetShape;
import anye.kernel.sheet.Understanding;
import anye.kernel.web.Pages;
import anye.kernel.web.UnderstandingPage;
import anye.report.CheckImport;
import anye.report.ConfirmImport;
import anye.report.ImportKind;
import anye.report.Imports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A sheet of units or of earlier results that is not like its template: how it is to be read. */
@Named
@ViewScoped
public class ReadImportBean extends UnderstandingPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Imports imports;
    @Inject
    private CheckImport checkImport;
    @Inject
    private ConfirmImport confirmImport;

    public String accept() {
        read();
        return Pages.to(getAfterwards());
    }

    public String drop() {
        confirmImport.drop(getId());
        return Pages.confirmed("report.import.droppedNow", "/report/imports.xhtml");
    }

    @Override
    protected Understanding understand(long id, Integer sheet, String heading) {
        return imports.understanding(id, sheet, heading);
    }

    /** Nothing of a unit and year is added up. */
    @Override
    protected void read(long id, Integer sheet, String heading, Map<String, Integer> columns, boolean addUp) {
        checkImport.read(id, sheet, heading, columns);
    }

    @Override
    public List<SheetShape.Column> getColumns() {
        return getKind().wanted();
    }

    public ImportKind getKind() {
        return imports.row(getId()).kind();
    }

    @Override
    protected String getAfterwards() {
        return "/report/import.xhtml?id=" + getId();
    }

    public String getFileName() {
        return imports.row(getId()).shownName();
    }
}
