package anye.letter;

import static org.openpdf.text.Element.ALIGN_LEFT;

import org.openpdf.text.pdf.PdfPTable;

/** Draws a 注销业务申请书 to be signed and sealed by hand. */
public final class DeregistrationDrawing {

    private static final float SIZE = 11.5f;
    private static final float ROOM_TO_WRITE = 90;

    private DeregistrationDrawing() {
    }

    public static byte[] draw(DeregistrationContent content) {
        String title = Words.of("letter.deregistration.title");
        Sheet sheet = new Sheet(title + " " + content.businessYear(), title, false);
        sheet.remark("employerName", content.employerName());
        sheet.remark("certifyingAuthority", content.certifyingAuthority());
        sheet.remark("otherMaterial", content.registeredAddress() + content.handlerName() + content.handlerPhone() + content.reason().replaceAll("\\s", ""));
        sheet.centred(Words.of("letter.kicker"), LetterFont.pale(11), 6);
        sheet.centred(title, LetterFont.of(22), 20);
        sheet.bookmark(title);
        sheet.paragraph(Words.of("letter.deregistration.to", content.certifyingAuthority()), 12, 0, 4);
        sheet.paragraph(Words.of("letter.deregistration.asks", content.businessYear().value()), 12, 24, 12);
        sheet.add(facts(content));
        sheet.paragraph(Words.of("letter.deregistration.promise"), 12, 24, 12);
        sheet.add(signature());
        return sheet.finished();
    }

    private static PdfPTable facts(DeregistrationContent content) {
        PdfPTable table = Sheet.table(28, 72);
        table.setSpacingAfter(14);
        fact(table, "letter.deregistration.employer", content.employerName(), 0);
        fact(table, "letter.creditCode", content.creditCode().value(), 0);
        fact(table, "letter.businessYear", Words.of("letter.year", content.businessYear().value()), 0);
        fact(table, "letter.deregistration.address", content.registeredAddress(), 0);
        fact(table, "letter.deregistration.handler", content.handlerName(), 0);
        fact(table, "letter.deregistration.phone", content.handlerPhone(), 0);
        fact(table, "letter.deregistration.reason", content.reason(), ROOM_TO_WRITE);
        return table;
    }

    private static void fact(PdfPTable table, String label, String text, float height) {
        var name = Sheet.label(Words.of(label), SIZE);
        var value = Sheet.cell(text, SIZE, ALIGN_LEFT);
        value.setMinimumHeight(Math.max(height, 26));
        table.addCell(name);
        table.addCell(value);
    }

    private static PdfPTable signature() {
        PdfPTable table = Sheet.table(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(24);
        for (var line : new String[] {"letter.deregistration.seal", "letter.commitment.signer", "letter.commitment.date"}) {
            var cell = Sheet.bare(Words.of(line), LetterFont.of(12), ALIGN_LEFT);
            cell.setPaddingLeft(220);
            cell.setPaddingBottom(22);
            table.addCell(cell);
        }
        return table;
    }
}
