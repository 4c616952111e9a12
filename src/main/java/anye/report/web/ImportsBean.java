package anye.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import anye.kernel.web.Pages;
import anye.report.CheckImport;
import anye.report.ImportKind;
import anye.report.ImportRow;
import anye.report.Imports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** 历史数据和单位名册导入: templates, a file to be looked at, and what was brought in before. */
@Named
@RequestScoped
public class ImportsBean extends ScopedPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Imports imports;
    @Inject
    private CheckImport checkImport;

    private ImportKind kind;
    private transient Part file;

    public String check() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new Refusal("file", "report.import.empty");
        }
        try (var content = file.getInputStream()) {
            long id = checkImport.check(kind, file.getSubmittedFileName(), content.readNBytes(SheetReading.LONGEST + 1));
            return Pages.to((imports.row(id).isAsked() ? "/report/read.xhtml?id=" : "/report/import.xhtml?id=") + id);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload broke off", e);
        }
    }

    public List<ImportRow> getRows() {
        return imports.latest();
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
