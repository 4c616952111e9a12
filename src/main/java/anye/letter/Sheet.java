package anye.letter;

import anye.kernel.paper.PaperWriter;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import anye.kernel.paper.Typeface;

/** A4 pages with a number on each, a title for readers aloud, and bookmarks. */
final class Sheet {

    private static final float SIDE = 48;
    private static final float TOP = 48;
    private static final float BOTTOM = 56;
    private static final float FOOT = 30;
    private static final float FOOT_SIZE = 8.5f;
    private static final Color LINE = new Color(0x77, 0x77, 0x77);
    private static final Color SHADE = new Color(0xEE, 0xF2, 0xF6);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    private final PdfWriter writer;
    private final List<String> remarks = new ArrayList<>();

    /** @param name the paper's title and number, without anybody's name: it shows in window titles and histories */
    Sheet(String name, String foot, boolean voided) {
        writer = voided ? PaperWriter.ofVoid(document, bytes, name, "zh-CN") : PaperWriter.of(document, bytes, name, "zh-CN");
        writer.setPageEvent(new Foot(foot));
        document.open();
    }

    /**
     * Notes which characters of a text are drawn as 〓, so that the paper says at its end what they are.
     *
     * @param field whose text it is, the key of its label below letter.field
     * @param place further placeholders of the label, such as the row
     */
    void remark(String field, String text, Object... place) {
        var lacking = Typeface.lacking(text);
        if (!lacking.isEmpty()) {
            remarks.add(Words.of("letter.lacking.one", Words.of("letter.field." + field, place), Typeface.codes(lacking)));
        }
    }

    byte[] finished() {
        if (!remarks.isEmpty()) {
            paragraph(Words.of("letter.lacking", String.join("；", remarks)), 8, 0, 0);
        }
        document.close();
        return bytes.toByteArray();
    }

    PdfWriter writer() {
        return writer;
    }

    void add(Element element) {
        document.add(element);
    }

    void bookmark(String label) {
        float here = writer.getVerticalPosition(true);
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, here), label);
    }

    void heading(String text) {
        Paragraph heading = Typeface.paragraph(18, text, LetterFont.of(12));
        heading.setSpacingBefore(10);
        heading.setSpacingAfter(4);
        add(heading);
        bookmark(text);
    }

    void centred(String text, Font font, float after) {
        Paragraph line = Typeface.paragraph(font.getSize() * 1.5f, text, font);
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingAfter(after);
        add(line);
    }

    void paragraph(String text, float size, float indent, float after) {
        Paragraph paragraph = Typeface.paragraph(size * 1.7f, text, LetterFont.of(size));
        paragraph.setFirstLineIndent(indent);
        paragraph.setSpacingAfter(after);
        add(paragraph);
    }

    static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    static PdfPCell cell(String text, float size, int alignment) {
        PdfPCell cell = new PdfPCell(Typeface.phrase(text, LetterFont.of(size)));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3.5f);
        cell.setPaddingBottom(5.5f);
        return cell;
    }

    static PdfPCell label(String text, float size) {
        PdfPCell cell = cell(text, size, Element.ALIGN_CENTER);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    static PdfPCell bare(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(Typeface.phrase(text, font));
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setHorizontalAlignment(alignment);
        cell.setPadding(2);
        return cell;
    }

    static String moment(ZonedDateTime at) {
        return Words.of("letter.moment", at.getYear(), at.getMonthValue(), at.getDayOfMonth(),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(at));
    }

    /** Page x of y; y is filled in when the last page is known. */
    private static final class Foot extends PdfPageEventHelper {

        private final String text;
        private PdfTemplate pages;

        Foot(String text) {
            this.text = text;
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            pages = writer.getDirectContent().createTemplate(60, 20);
            pages.setBoundingBox(new Rectangle(0, -5, 60, 20));
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            PdfContentByte over = writer.getDirectContent();
            String page = Words.of("letter.page", writer.getPageNumber()) + " ";
            float end = document.right() - 36;
            write(over, PdfContentByte.ALIGN_LEFT, text, document.left());
            write(over, PdfContentByte.ALIGN_RIGHT, page, end);
            over.addTemplate(pages, end, FOOT);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            pages.beginText();
            pages.setFontAndSize(LetterFont.FACE, FOOT_SIZE);
            pages.setTextMatrix(0, 0);
            pages.showText(Words.of("letter.pages", writer.getPageNumber() - 1));
            pages.endText();
        }

        private static void write(PdfContentByte over, int alignment, String line, float x) {
            over.beginText();
            over.setFontAndSize(LetterFont.FACE, FOOT_SIZE);
            over.showTextAligned(alignment, line, x, FOOT, 0);
            over.endText();
        }
    }
}
