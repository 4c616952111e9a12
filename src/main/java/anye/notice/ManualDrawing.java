package anye.notice;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Locale;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import anye.kernel.paper.Foot;
import anye.kernel.paper.PaperWriter;
import anye.kernel.paper.Typeface;
import anye.kernel.web.Texts;

/** Draws the operations manual: a contents page whose lines lead to the sections, bookmarks, and a number on each page. */
final class ManualDrawing {

    private static final float SIDE = 62;
    private static final float SIZE = 11;
    private static final Color DEEP = new Color(0x0B, 0x3D, 0x6B);
    private static final Color TINT = new Color(0xFF, 0xF4, 0xD6);
    private static final String INDENT = "\u3000\u3000";

    private final Locale language;
    private final String release;
    private final Manual manual;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, 62, 66);
    private final PdfWriter writer;

    private ManualDrawing(Locale language, boolean staff, String release) {
        this.language = language;
        this.release = release;
        manual = Manual.of(language, staff);
        writer = PaperWriter.of(document, bytes, text("notice.manual.title"), language.getLanguage().equals("en") ? "en" : "zh-CN");
    }

    /** @param release is named on the first page and at the foot of each */
    static byte[] draw(Locale language, boolean staff, String release) {
        return new ManualDrawing(language, staff, release).drawn();
    }

    private byte[] drawn() {
        var title = text("notice.manual.title");
        writer.setPageEvent(new Foot(title + "  " + release, 8.5f));
        document.open();
        cover(title);
        manual.sections().forEach(this::section);
        document.close();
        return bytes.toByteArray();
    }

    private void cover(String title) {
        add(new Paragraph(24, text("notice.manual.system"), font(13, DEEP)), Element.ALIGN_CENTER, 60, 8);
        add(new Paragraph(40, title, font(26, DEEP)), Element.ALIGN_CENTER, 0, 10);
        add(new Paragraph(20, Texts.of(language, "notice.manual.release", release), Typeface.pale(SIZE)), Element.ALIGN_CENTER, 0, 30);
        add(new Paragraph(22, text("notice.manual.contents"), font(14, DEEP)), Element.ALIGN_LEFT, 0, 6);
        for (var section : manual.sections()) {
            var line = new Chunk(section.title(), Typeface.of(SIZE));
            line.setLocalGoto(section.anchor());
            add(new Paragraph(17, line), Element.ALIGN_LEFT, 0, 0);
        }
        document.newPage();
    }

    private void section(Manual.Section section) {
        if (writer.getVerticalPosition(false) < 190) {
            document.newPage();
        }
        var heading = new Chunk(section.title(), font(15, DEEP));
        heading.setLocalDestination(section.anchor());
        add(new Paragraph(24, heading), Element.ALIGN_LEFT, 14, 5);
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FITH, writer.getVerticalPosition(false) + 40), section.title());
        section.blocks().forEach(this::block);
    }

    private void block(Manual.Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            var line = block.lines().get(i);
            switch (block.kind()) {
                case TEXT -> add(paragraph((language.getLanguage().equals("en") ? "" : INDENT) + line), Element.ALIGN_LEFT, 0, 5);
                case STEPS -> hanging(i + 1 + ".", line);
                case ITEMS -> hanging("·", line);
                case WARNING -> warning(line);
            }
        }
    }

    private void hanging(String mark, String line) {
        var paragraph = paragraph(mark + "\u2002" + line);
        paragraph.setIndentationLeft(40);
        paragraph.setFirstLineIndent(-16);
        add(paragraph, Element.ALIGN_LEFT, 0, 3);
    }

    private void warning(String line) {
        var cell = new PdfPCell();
        cell.setBackgroundColor(TINT);
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderWidthLeft(3);
        cell.setBorderColorLeft(new Color(0x8A, 0x64, 0x00));
        cell.setPadding(8);
        cell.setPaddingTop(2);
        cell.addElement(paragraph(text("notice.manual.heed") + line));
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(8);
        table.setKeepTogether(true);
        table.addCell(cell);
        document.add(table);
    }

    private static Paragraph paragraph(String line) {
        var paragraph = new Paragraph(SIZE * 1.75f, line, Typeface.of(SIZE));
        // a step is read in one piece, and found in one piece by who searches the paper
        paragraph.setKeepTogether(true);
        return paragraph;
    }

    private void add(Paragraph paragraph, int alignment, float before, float after) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        document.add(paragraph);
    }

    private static Font font(float size, Color color) {
        return new Font(Typeface.FACE, size, Font.NORMAL, color);
    }

    private String text(String key) {
        return Texts.of(language, key);
    }
}
