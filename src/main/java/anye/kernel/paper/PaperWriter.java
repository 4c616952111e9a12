package anye.kernel.paper;

import java.io.OutputStream;

import anye.kernel.Installation;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** How every paper begins: its title for windows and readers aloud, its language, and 演示 on each page where the sandbox makes it. */
public final class PaperWriter {

    private PaperWriter() {
    }

    /** @param title without anybody's name: it shows in window titles and histories */
    public static PdfWriter of(Document document, OutputStream out, String title, String language) {
        var writer = PdfWriter.getInstance(document, out);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        document.addTitle(title);
        if (Installation.sandbox()) {
            writer.setPageEvent(Mark.sandbox());
            document.addSubject(PaperWords.of("kernel.paper.sandbox.line"));
        }
        return writer;
    }

    /** The same for a paper that is void now: in its title, and on each page. */
    public static PdfWriter ofVoid(Document document, OutputStream out, String title, String language) {
        var writer = of(document, out, PaperWords.of("kernel.paper.void.title", title), language);
        writer.setPageEvent(Mark.voided());
        document.addKeywords(PaperWords.of("kernel.paper.void"));
        return writer;
    }
}
