package anye.kernel.paper;

import java.awt.Color;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What every page of a paper says of the paper's worth: a word across it for the eye, and a line at its upper edge that is read aloud, copied and searched. */
public final class Mark extends PdfPageEventHelper {

    private static final float BELOW_THE_EDGE = 18;
    private static final float LINE_SIZE = 9;

    private final String across;
    private final String line;
    private final Color colour;
    private final float opacity;

    private Mark(String across, String line, Color colour, float opacity) {
        this.across = across;
        this.line = line;
        this.colour = colour;
        this.opacity = opacity;
    }

    /** 作废. */
    public static Mark voided() {
        return new Mark(PaperWords.of("kernel.paper.void"), PaperWords.of("kernel.paper.void.line"), new Color(0xC0, 0, 0), 0.3f);
    }

    /** 演示: made by the sandbox. */
    static Mark sandbox() {
        return new Mark(PaperWords.of("kernel.paper.sandbox"), PaperWords.of("kernel.paper.sandbox.line"), new Color(0x55, 0x55, 0x55), 0.14f);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = document.getPageSize();
        var over = writer.getDirectContent();
        over.saveState();
        over.setColorFill(colour);
        write(over, PdfContentByte.ALIGN_RIGHT, line, LINE_SIZE, page.getRight() - document.rightMargin(), page.getTop() - BELOW_THE_EDGE, 0);
        var pale = new PdfGState();
        pale.setFillOpacity(opacity);
        over.setGState(pale);
        float size = Math.min(page.getWidth(), page.getHeight()) * 0.8f / across.length();
        float turned = (float) (size * 0.35 * Math.sqrt(0.5));
        write(over, PdfContentByte.ALIGN_CENTER, across, size, page.getWidth() / 2 + turned, page.getHeight() / 2 - turned, 45);
        over.restoreState();
    }

    private static void write(PdfContentByte over, int alignment, String text, float size, float x, float y, float angle) {
        over.beginText();
        over.setFontAndSize(Typeface.FACE, size);
        over.showTextAligned(alignment, text, x, y, angle);
        over.endText();
    }
}
