package anye.letter;

import static org.openpdf.text.Element.ALIGN_LEFT;

import org.openpdf.text.pdf.PdfPTable;
import java.time.ZonedDateTime;

/** Draws a commitment as it was read and confirmed, with room for the seal and signature of those who file at a window. */
public final class CommitmentDrawing {

    private static final float SIZE = 12;
    private static final float INDENT = 2 * SIZE;

    private CommitmentDrawing() {
    }

    /**
     * @param confirmedAt when it was confirmed on the screen, in the installation's time zone; null for a form to be
     *     signed by hand
     */
    public static byte[] draw(CommitmentText text, ZonedDateTime confirmedAt) {
        Sheet sheet = new Sheet(text.title() + " " + text.businessYear(), text.version(), false);
        sheet.remark("employerName", text.unitName());
        sheet.remark("otherMaterial", text.plain().replace("\n", ""));
        sheet.centred(text.title(), LetterFont.of(20), 26);
        sheet.bookmark(text.title());
        text.sentences().forEach(sentence -> sheet.paragraph(sentence, SIZE, INDENT, 6));
        text.numberedItems().forEach(item -> sheet.paragraph(item, SIZE, INDENT, 2));
        text.closing().forEach(sentence -> sheet.paragraph(sentence, SIZE, INDENT, 6));
        sheet.add(signature(text, confirmedAt));
        return sheet.finished();
    }

    private static PdfPTable signature(CommitmentText text, ZonedDateTime confirmedAt) {
        PdfPTable table = Sheet.table(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(30);
        line(table, Words.of("letter.commitment.employer", text.unitName()), SIZE);
        line(table, Words.of("letter.commitment.signer"), SIZE);
        if (confirmedAt == null) {
            line(table, Words.of("letter.commitment.date"), SIZE);
        } else {
            line(table, Words.of("letter.commitment.confirmedOn", Sheet.moment(confirmedAt)), SIZE);
        }
        line(table, Words.of("letter.commitment.version", text.version(), text.sha256()), 8);
        return table;
    }

    private static void line(PdfPTable table, String text, float size) {
        var cell = Sheet.bare(text, size < SIZE ? LetterFont.pale(size) : LetterFont.of(size), ALIGN_LEFT);
        cell.setPaddingLeft(INDENT);
        cell.setPaddingBottom(14);
        table.addCell(cell);
    }
}
