package anye.letter;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_LEFT;
import static org.openpdf.text.Element.ALIGN_RIGHT;

import anye.kernel.paper.QrCode;
import anye.letter.LetterContent.MonthLine;
import anye.letter.LetterContent.PersonLine;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Draws a confirmation letter as PDF. Whether names are masked is decided by which content is given. */
public final class LetterDrawing {

    private static final float QR_SIDE = 82;
    private static final float SMALL = 8.5f;
    private static final float NORMAL = 9.5f;

    private final LetterContent letter;
    private final Seal seal;
    private final Sheet sheet;

    private LetterDrawing(LetterContent letter, Seal seal) {
        this.letter = letter;
        this.seal = seal;
        this.sheet = new Sheet(letter.title() + " " + letter.number(), Words.of("letter.foot", letter.number()),
                letter.voided());
    }

    /**
     * @param seal of the full content, also when a masked one is drawn
     */
    public static byte[] draw(LetterContent letter, Seal seal) {
        return new LetterDrawing(letter, seal).drawn();
    }

    /** What is drawn as 〓 is said beneath, by its row. */
    private void remark() {
        sheet.remark("title", letter.title());
        sheet.remark("number", letter.number());
        sheet.remark("employerName", letter.employerName());
        sheet.remark("certifyingAuthority", letter.certifyingAuthority());
        sheet.remark("taxAuthority", letter.taxAuthority());
        sheet.remark("issuingOffice", letter.issuingOffice());
        sheet.remark("checkAddress", letter.checkAddress() + letter.checkCode());
        for (int i = 0; i < letter.people().size(); i++) {
            PersonLine person = letter.people().get(i);
            sheet.remark("name", person.name(), i + 1);
            sheet.remark("certificate", person.certificateNumber() + person.category() + person.grade(), i + 1);
        }
    }

    private byte[] drawn() {
        remark();
        head();
        employer();
        result();
        months();
        roster();
        close();
        return sheet.finished();
    }

    private void head() {
        PdfPTable head = Sheet.table(QR_SIDE, 499 - 2 * QR_SIDE, QR_SIDE);
        head.addCell(Sheet.bare("", LetterFont.of(SMALL), ALIGN_LEFT));
        head.addCell(titles());
        head.addCell(check());
        sheet.add(head);
        sheet.bookmark(letter.title());
    }

    private PdfPCell titles() {
        PdfPTable lines = Sheet.table(1);
        lines.addCell(Sheet.bare(Words.of("letter.kicker"), LetterFont.pale(11), ALIGN_CENTER));
        PdfPCell title = Sheet.bare(letter.title(), LetterFont.of(letter.title().length() > 12 ? 17 : 23), ALIGN_CENTER);
        title.setPaddingTop(8);
        title.setPaddingBottom(12);
        lines.addCell(title);
        lines.addCell(Sheet.bare(Words.of("letter.number", letter.number()), LetterFont.of(NORMAL), ALIGN_CENTER));
        PdfPCell cell = new PdfPCell(lines);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPaddingTop(10);
        return cell;
    }

    private PdfPCell check() {
        Image code = QrCode.of(letter.checkAddress(), sheet.writer(), QR_SIDE);
        code.setAlt(Words.of("letter.qr"));
        PdfPTable lines = Sheet.table(1);
        PdfPCell picture = new PdfPCell(code, false);
        picture.setBorder(PdfPCell.NO_BORDER);
        picture.setPadding(0);
        picture.setHorizontalAlignment(ALIGN_CENTER);
        lines.addCell(picture);
        lines.addCell(Sheet.bare(Words.of("letter.qr"), LetterFont.pale(8), ALIGN_CENTER));
        PdfPCell cell = new PdfPCell(lines);
        cell.setBorder(PdfPCell.NO_BORDER);
        return cell;
    }

    private void employer() {
        PdfPTable table = Sheet.table(21, 33, 16, 30);
        table.setSpacingBefore(8);
        table.addCell(Sheet.label(Words.of("letter.employer"), NORMAL));
        PdfPCell name = Sheet.cell(letter.employerName(), NORMAL, ALIGN_LEFT);
        name.setColspan(3);
        table.addCell(name);
        pair(table, "letter.creditCode", letter.creditCode().value());
        pair(table, "letter.businessYear", Words.of("letter.year", letter.businessYear().value()));
        pair(table, "letter.certifyingAuthority", letter.certifyingAuthority());
        pair(table, "letter.taxAuthority", letter.taxAuthority());
        sheet.add(table);
    }

    private static void pair(PdfPTable table, String label, String text) {
        table.addCell(Sheet.label(Words.of(label), NORMAL));
        table.addCell(Sheet.cell(text, NORMAL, ALIGN_LEFT));
    }

    private void result() {
        sheet.heading(Words.of("letter.result"));
        PdfPTable table = Sheet.table(28, 24, 24, 24);
        for (String column : new String[] {"item", "registered", "confirmed", "credited"}) {
            table.addCell(Sheet.label(Words.of("letter." + column), NORMAL));
        }
        LetterContent.Totals totals = letter.totals();
        int[] figures = {totals.registered(), totals.confirmed(), totals.credited()};
        table.addCell(Sheet.label(Words.of("letter.personMonths"), NORMAL));
        for (int months : figures) {
            table.addCell(Sheet.cell(Integer.toString(months), NORMAL, ALIGN_CENTER));
        }
        table.addCell(Sheet.label(Words.of("letter.persons"), NORMAL));
        for (int months : figures) {
            table.addCell(Sheet.cell(LetterContent.persons(months).toPlainString(), NORMAL, ALIGN_CENTER));
        }
        sheet.add(table);
        sheet.paragraph(Words.of("letter.basis", letter.title(), letter.businessYear().value(),
                LetterContent.persons(letter.totals().credited()).toPlainString()), NORMAL, 2 * NORMAL, 0);
    }

    private void months() {
        sheet.heading(Words.of("letter.byMonth"));
        float[] widths = new float[13];
        Arrays.fill(widths, 6.6f);
        widths[0] = 20;
        PdfPTable table = Sheet.table(widths);
        table.addCell(Sheet.label(Words.of("letter.month"), SMALL));
        for (int month = 1; month <= 12; month++) {
            table.addCell(Sheet.label(Words.of("letter.monthOf", month), SMALL));
        }
        monthRow(table, "letter.monthPersons", MonthLine::persons);
        monthRow(table, "letter.monthCredited", MonthLine::credited);
        sheet.add(table);
    }

    private void monthRow(PdfPTable table, String label, ToIntFunction<MonthLine> figure) {
        table.addCell(Sheet.label(Words.of(label), SMALL));
        for (MonthLine month : letter.months()) {
            table.addCell(Sheet.cell(Integer.toString(figure.applyAsInt(month)), SMALL, ALIGN_CENTER));
        }
    }

    private void roster() {
        sheet.heading(Words.of("letter.roster", letter.people().size()));
        PdfPTable table = Sheet.table(6, 13, 27, 9.5f, 9.5f, 14, 10.5f, 10.5f);
        table.setHeaderRows(1);
        for (String column : new String[] {"row", "name", "certificate", "category", "grade", "confirmedIn",
            "confirmedCount", "creditedCount"}) {
            table.addCell(Sheet.label(Words.of("letter.column." + column), SMALL));
        }
        for (int i = 0; i < letter.people().size(); i++) {
            row(table, i + 1, letter.people().get(i));
        }
        sheet.add(table);
    }

    private static void row(PdfPTable table, int number, PersonLine person) {
        String[] texts = {Integer.toString(number), person.name(), person.certificateNumber(), person.category(),
            person.grade(), person.months().toString().replace(",", ", "), Integer.toString(person.confirmed()),
            Integer.toString(person.credited())};
        for (int i = 0; i < texts.length; i++) {
            table.addCell(Sheet.cell(texts[i], SMALL, i == 1 || i == 5 ? ALIGN_LEFT : ALIGN_CENTER));
        }
    }

    /** Office, date and seal stay together: a page with nothing but a date proves nothing. */
    private void close() {
        PdfPTable table = Sheet.table(1);
        table.setKeepTogether(true);
        table.setSpacingBefore(14);
        table.addCell(Sheet.bare(letter.issuingOffice(), LetterFont.of(11), ALIGN_RIGHT));
        PdfPCell date = Sheet.bare(Words.of("letter.date", letter.issuedOn().getYear(), letter.issuedOn().getMonthValue(),
                letter.issuedOn().getDayOfMonth()), LetterFont.of(11), ALIGN_RIGHT);
        date.setPaddingBottom(10);
        table.addCell(date);
        for (String line : new String[] {Words.of("letter.seal", seal.sha256()),
            Words.of("letter.key", seal.keyId()), Words.of("letter.signature", seal.signature()),
            Words.of("letter.check", letter.checkAddress(), letter.checkCode())}) {
            table.addCell(Sheet.bare(line, LetterFont.pale(8), ALIGN_LEFT));
        }
        sheet.add(table);
    }
}
