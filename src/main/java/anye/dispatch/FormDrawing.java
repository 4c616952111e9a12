package anye.dispatch;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_LEFT;
import static org.openpdf.text.Element.ALIGN_MIDDLE;
import static org.openpdf.text.Element.ALIGN_RIGHT;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import anye.employer.Divisions;
import anye.kernel.CertificateType;
import anye.kernel.paper.PaperWriter;
import anye.kernel.paper.Typeface;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws the form as the annex lays it out, on lying A4: five people a page, and as many pages as it needs
 * （此页不够可另附）, each whole, so that each can be signed and sealed.
 */
public final class FormDrawing {

    static final int PEOPLE_A_PAGE = 5;

    private static final float SIDE = 36;
    private static final float TOP = 28;
    private static final float[] SIZES = {9, 8, 7, 6, 5, 4, 3};
    private static final float[] UNITS = {18, 17, 8, 12, 18, 10, 10, 10};
    private static final float[] PEOPLE = {4, 18, 6.5f, 6, 14, 10, 12.5f, 10.5f, 10.5f, 11};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private final FormContent form;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Document document = new Document(PageSize.A4.rotate(), SIDE, SIDE, TOP, 24);
    private final String title;
    private final PdfWriter writer;
    /** What is drawn as 〓 on the page. */
    private final Set<String> lacking = new LinkedHashSet<>();

    private FormDrawing(FormContent form) {
        this.form = form;
        title = FormWords.of("dispatch.paper.title", form.placeName());
        writer = PaperWriter.of(document, bytes, title + " " + form.year(), "zh-CN");
    }

    public static byte[] draw(FormContent form) {
        return new FormDrawing(form).draw();
    }

    private byte[] draw() {
        document.open();
        int pages = Math.max(1, (form.lines().size() + PEOPLE_A_PAGE - 1) / PEOPLE_A_PAGE);
        for (int page = 0; page < pages; page++) {
            document.newPage();
            page(page, pages);
        }
        document.close();
        return bytes.toByteArray();
    }

    private void page(int page, int pages) {
        line(FormWords.of("dispatch.paper.annex"), 11, ALIGN_LEFT, 0);
        line(FormWords.of("dispatch.paper.year", form.year().toString()), 13, ALIGN_CENTER, 2);
        line(title, 17, ALIGN_CENTER, 6);
        line(FormWords.of("dispatch.paper.seal"), 11, ALIGN_LEFT, 6);
        float top = writer.getVerticalPosition(true);
        for (float size : SIZES) {
            PdfPTable units = units(size);
            PdfPTable people = people(size, page);
            if (units.getTotalHeight() + people.getTotalHeight() <= top - document.bottom() || size == SIZES[SIZES.length - 1]) {
                // placed and not poured: a table that is poured breaks where the page ends, and the signatures would stand on the next alone
                people.writeSelectedRows(0, -1, document.left(), units.writeSelectedRows(0, -1, document.left(), top, writer.getDirectContent()), writer.getDirectContent());
                break;
            }
        }
        if (pages > 1) {
            foot(FormWords.of("dispatch.paper.page", page + 1, pages), ALIGN_RIGHT, document.right());
        }
        if (!lacking.isEmpty()) {
            foot(FormWords.of("dispatch.paper.lacking", Typeface.codes(List.copyOf(lacking))), ALIGN_LEFT, document.left());
            lacking.clear();
        }
    }

    private PdfPTable units(float size) {
        PdfPTable table = table(UNITS);
        labels(table, size, "agencyName", "creditCode", "contact", "phone", "address", "insurancePlace", "socialCode", "medicalCode");
        var filing = form.filing();
        cells(table, size, 34, form.agencyName(), form.agency().value(), filing.contactName(), filing.contactPhone(), filing.address(),
                place(filing.insurancePlace()), filing.socialCode(), filing.medicalCode());
        labels(table, size, "hostName", "creditCode", "contact", "phone", "address", "hostType", "taxBureau", "people");
        var host = form.host();
        cells(table, size, 34, host.hostName(), host.host().value(), host.hostContact(), host.hostPhone(), host.hostAddress(),
                FormWords.of("dispatch.paper.type." + host.hostType()), host.hostTaxBureau(), String.valueOf(form.lines().size()));
        return table;
    }

    private PdfPTable people(float size, int page) {
        PdfPTable table = table(PEOPLE);
        labels(table, size, "number", "certificate", "category", "grade", "household", "post", "contract", "insured", "dispatched", "personPhone");
        for (int row = page * PEOPLE_A_PAGE; row < (page + 1) * PEOPLE_A_PAGE; row++) {
            cells(table, size, 32, row < form.lines().size() ? texts(row + 1, form.lines().get(row)) : blank(row + 1));
        }
        PdfPCell more = cell(FormWords.of("dispatch.paper.more"), size);
        more.setColspan(PEOPLE.length);
        table.addCell(more);
        table.addCell(statement(size));
        return table;
    }

    /** The last row of the annex's table, over its whole width. */
    private static PdfPCell statement(float size) {
        PdfPCell cell = cell(FormWords.of("dispatch.paper.statement") + "\n" + FormWords.of("dispatch.paper.signature") + "        " + FormWords.of("dispatch.paper.date"), size);
        cell.setColspan(PEOPLE.length);
        cell.setHorizontalAlignment(ALIGN_LEFT);
        cell.setLeading(0, 2);
        cell.setPadding(6);
        cell.setPaddingBottom(10);
        return cell;
    }

    private static String[] texts(int number, RosterLine line) {
        return new String[] {String.valueOf(number), line.certificate(), category(line), FormWords.of("dispatch.paper.grade." + line.grade()), place(line.household()), line.post(),
            span(line.contractFrom().toString(), day(line.contractTo())), span(MONTH.format(line.insuredFrom()), month(line.insuredTo())),
            span(MONTH.format(line.dispatchedFrom()), month(line.dispatchedTo())), line.phone()};
    }

    private static String[] blank(int number) {
        return Stream.concat(Stream.of(String.valueOf(number)), Stream.generate(() -> "").limit(PEOPLE.length - 1)).toArray(String[]::new);
    }

    private static String category(RosterLine line) {
        return FormWords.of("dispatch.paper.category." + (line.type() == CertificateType.DISABILITY ? line.category().name() : line.type().name()));
    }

    private static String place(anye.kernel.Division division) {
        return Divisions.all().path(division).replace("/", "");
    }

    private static String span(String from, String to) {
        return FormWords.of("dispatch.paper.span", from, to);
    }

    private static String day(LocalDate to) {
        return to == null ? FormWords.of("dispatch.paper.openEnd") : to.toString();
    }

    private static String month(YearMonth to) {
        return to == null ? FormWords.of("dispatch.paper.untilNow") : MONTH.format(to);
    }

    private PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setTotalWidth(document.right() - document.left());
        table.setLockedWidth(true);
        return table;
    }

    private static void labels(PdfPTable table, float size, String... keys) {
        for (String key : keys) {
            table.addCell(cell(FormWords.of("dispatch.paper." + key), size));
        }
    }

    private void cells(PdfPTable table, float size, float height, String... texts) {
        for (String text : texts) {
            lacking.addAll(Typeface.lacking(text));
            PdfPCell cell = cell(text, size);
            cell.setMinimumHeight(height);
            table.addCell(cell);
        }
    }

    private static PdfPCell cell(String text, float size) {
        PdfPCell cell = new PdfPCell(Typeface.phrase(text, Typeface.of(size)));
        cell.setLeading(0, 1.3f);
        cell.setHorizontalAlignment(ALIGN_CENTER);
        cell.setVerticalAlignment(ALIGN_MIDDLE);
        cell.setBorderColor(Color.BLACK);
        cell.setBorderWidth(0.6f);
        cell.setPadding(2);
        cell.setPaddingBottom(5);
        return cell;
    }

    private void line(String text, float size, int alignment, float after) {
        Paragraph line = Typeface.paragraph(size * 1.5f, text, Typeface.of(size));
        line.setAlignment(alignment);
        line.setSpacingAfter(after);
        document.add(line);
    }

    private void foot(String text, int alignment, float x) {
        var over = writer.getDirectContent();
        over.beginText();
        over.setFontAndSize(Typeface.FACE, 8);
        over.showTextAligned(alignment, text, x, 14, 0);
        over.endText();
    }
}
