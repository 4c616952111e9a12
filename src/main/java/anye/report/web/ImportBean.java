package anye.report.web;

import java.io.Serializable;
import java.util.List;

import anye.kernel.web.Pages;
import anye.report.ConfirmImport;
import anye.report.ImportLine;
import anye.report.Imports;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A sheet before it is taken over: what it would do, and which rows are faulty. */
@Named
@ViewScoped
public class ImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private Imports imports;
    @Inject
    private ConfirmImport confirmImport;

    private long id;
    private transient Imports.Sheet sheet;

    public void open() {
        sheet = imports.sheet(id);
    }

    public String confirm() {
        int changed = confirmImport.confirm(id);
        return Pages.confirmed("report.import.done", "/report/import.xhtml?id=" + id, String.valueOf(changed));
    }

    public String drop() {
        confirmImport.drop(id);
        return Pages.confirmed("report.import.droppedNow", "/report/imports.xhtml");
    }

    public Imports.Sheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    public List<ImportLine> getBad() {
        return getSheet().getBad().stream().limit(SHOWN).toList();
    }

    public int getBadCount() {
        return getSheet().getBad().size();
    }

    public long getFresh() {
        return getSheet().count(ImportLine.Effect.NEW);
    }

    public long getChanged() {
        return getSheet().count(ImportLine.Effect.CHANGED);
    }

    public long getSame() {
        return getSheet().count(ImportLine.Effect.SAME);
    }

    public String words(String problem) {
        return ImportLine.words(problem, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
