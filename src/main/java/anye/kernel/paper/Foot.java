package anye.kernel.paper;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The foot of every page of a document: what it is on the left, the page's number on the right. */
public final class Foot extends PdfPageEventHelper {

    private static final float ABOVE_THE_EDGE = 31;

    private final String words;
    private final float size;

    /** @param size of the letters, in points */
    public Foot(String words, float size) {
        this.words = words;
        this.size = size;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        write(writer.getDirectContent(), PdfContentByte.ALIGN_LEFT, words, document.left());
        write(writer.getDirectContent(), PdfContentByte.ALIGN_RIGHT, String.valueOf(writer.getPageNumber()), document.right());
    }

    private void write(PdfContentByte over, int alignment, String line, float x) {
        over.beginText();
        over.setFontAndSize(Typeface.FACE, size);
        over.showTextAligned(alignment, line, x, ABOVE_THE_EDGE, 0);
        over.endText();
    }
}
