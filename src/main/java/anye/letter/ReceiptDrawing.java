package anye.letter;

import static org.openpdf.text.Element.ALIGN_LEFT;

import org.openpdf.text.pdf.PdfPTable;

/** Draws a filing receipt: one page, no persons. */
public final class ReceiptDrawing {

    private static final float SIZE = 11;

    private ReceiptDrawing() {
    }

    public static byte[] draw(ReceiptContent receipt) {
        String title = Words.of("letter.receipt.title");
        Sheet sheet = new Sheet(title + " " + receipt.number(), Words.of("letter.foot", receipt.number()), false);
        sheet.remark("number", receipt.number());
        sheet.remark("employerName", receipt.employerName());
        sheet.remark("certifyingAuthority", receipt.certifyingAuthority());
        sheet.centred(Words.of("letter.kicker"), LetterFont.pale(11), 6);
        sheet.centred(title, LetterFont.of(22), 8);
        sheet.bookmark(title);
        sheet.centred(Words.of("letter.number", receipt.number()), LetterFont.of(SIZE), 18);
        sheet.add(facts(receipt));
        sheet.paragraph(Words.of("letter.receipt.meaning", receipt.businessYear().value()), SIZE, 2 * SIZE, 0);
        return sheet.finished();
    }

    private static PdfPTable facts(ReceiptContent receipt) {
        PdfPTable table = Sheet.table(30, 70);
        table.setSpacingAfter(12);
        fact(table, "letter.employer", receipt.employerName());
        fact(table, "letter.creditCode", receipt.creditCode().value());
        fact(table, "letter.businessYear", Words.of("letter.year", receipt.businessYear().value()));
        fact(table, "letter.certifyingAuthority", receipt.certifyingAuthority());
        fact(table, "letter.receipt.people",
                Words.of("letter.receipt.peopleOf", receipt.people(), receipt.registeredMonths()));
        fact(table, "letter.receipt.receivedAt", Sheet.moment(receipt.receivedAt()));
        return table;
    }

    private static void fact(PdfPTable table, String label, String text) {
        table.addCell(Sheet.label(Words.of(label), SIZE));
        table.addCell(Sheet.cell(text, SIZE, ALIGN_LEFT));
    }
}
