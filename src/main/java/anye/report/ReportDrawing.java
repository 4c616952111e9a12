package anye.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Predicate;

import anye.employer.Divisions;
import anye.kernel.Division;
import anye.kernel.paper.Foot;
import anye.kernel.paper.Paper;
import anye.kernel.paper.PaperWriter;
import anye.kernel.paper.Typeface;
import anye.kernel.sheet.Table;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a yearly report on A4: the heading, the tables in their order, what the office wrote, and the hash when it is frozen. */
public final class ReportDrawing {

    private static final float SIDE = 56;
    /** With more columns than these the first gives room to the others. */
    private static final int MANY = 6;
    private static final List<String> INDUSTRIES = List.of("report.analysis.industry", "report.analysis.ownership", "report.analysis.post");
    private static final Color TINT = new Color(0xE9, 0xF2, 0xFB);
    private static final Color LINE = new Color(0x9F, 0xB3, 0xC8);
    private static final String INDENT = "\u3000\u3000";

    private final ReportContent content;
    private final SnapshotRow frozen;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, 60, 62);
    private final String title;
    private final PdfWriter writer;
    private int number;

    private ReportDrawing(ReportContent content, SnapshotRow frozen) {
        this.content = content;
        this.frozen = frozen;
        var place = content.division().equals(Division.NATION) ? Chinese.text("report.scope.nation") : Divisions.all().path(content.division()).replace("/", "");
        title = Chinese.text("report.yearly.paper", place, content.year().toString());
        writer = PaperWriter.of(document, bytes, title, "zh-CN");
    }

    /** @param frozen null for a draft, which says that it is one on every page */
    public static Paper draw(ReportContent content, SnapshotRow frozen) {
        var drawing = new ReportDrawing(content, frozen);
        return new Paper(drawing.title, drawing.draw());
    }

    private byte[] draw() {
        writer.setPageEvent(new Foot(frozen == null ? Chinese.text("report.yearly.paper.draft", content.takenOn().toString()) : Chinese.text("report.yearly.paper.sealed", frozen.sha256()), 7.5f));
        document.open();
        line(title, font(18, Font.BOLD), Element.ALIGN_CENTER, 0, 8);
        line(Chinese.text(frozen == null ? "report.yearly.paper.asOf" : "report.yearly.paper.frozen", content.takenOn().toString(), frozen == null ? "" : String.valueOf(frozen.edition())),
                Typeface.pale(10), Element.ALIGN_CENTER, 0, 14);
        part("report.yearly.basics", table -> !isOfIndustries(table));
        part("report.yearly.industries", ReportDrawing::isOfIndustries);
        words("report.yearly.needs", content.needs());
        words("report.yearly.advice", content.advice());
        signatures();
        document.close();
        return bytes.toByteArray();
    }

    /** The four parts stand as the notice asks for them: 基本数据, 行业分析, 市场岗位需求, 工作建议 (浙残联发〔2022〕3号 六). */
    private void part(String key, Predicate<Table> belongs) {
        var tables = content.tables().stream().filter(belongs).toList();
        heading(Chinese.text(key), 100);
        for (int i = 0; i < tables.size(); i++) {
            table(i + 1, tables.get(i));
        }
    }

    private static boolean isOfIndustries(Table table) {
        return INDUSTRIES.stream().map(Chinese::text).anyMatch(table.title()::equals);
    }

    private void signatures() {
        if (writer.getVerticalPosition(false) < document.bottom() + 90) {
            document.newPage();
        }
        line(Chinese.text("report.yearly.paper.seal"), Typeface.of(11), Element.ALIGN_LEFT, 24, 8);
        line(Chinese.text("report.yearly.paper.signatures"), Typeface.of(11), Element.ALIGN_LEFT, 0, 0);
    }

    private void table(int place, Table table) {
        var columns = table.columns().size();
        var widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i == 0 ? columns > MANY ? 1.6f : 2.2f : 1;
        }
        var drawn = new PdfPTable(widths);
        drawn.setWidthPercentage(100);
        drawn.setHeaderRows(1);
        drawn.setSpacingAfter(12);
        table.columns().forEach(column -> drawn.addCell(cell(column.title(), column.number(), true)));
        for (var row : table.rows()) {
            for (int i = 0; i < columns; i++) {
                drawn.addCell(cell(row.get(i), table.columns().get(i).number(), false));
            }
        }
        if (table.rows().isEmpty()) {
            var none = cell(Chinese.text("report.none"), false, false);
            none.setColspan(columns);
            drawn.addCell(none);
        }
        if (place > 1 && writer.getVerticalPosition(false) < document.bottom() + Math.min(drawn.size(), 4) * 22f + 40) {
            document.newPage();
        }
        line(Chinese.text("report.yearly.sub." + place) + table.title(), font(11, Font.BOLD), Element.ALIGN_LEFT, 4, 5);
        document.add(drawn);
    }

    private void words(String key, String text) {
        heading(Chinese.text(key), 60);
        for (var paragraph : text.isEmpty() ? List.of(Chinese.text("report.yearly.unwritten")) : text.lines().toList()) {
            line(INDENT + paragraph, Typeface.of(11), Element.ALIGN_LEFT, 0, 4);
        }
    }

    /** Never alone at the foot of a page. */
    private void heading(String title, float room) {
        if (number > 0 && writer.getVerticalPosition(false) < document.bottom() + room + 40) {
            document.newPage();
        }
        number++;
        line(Chinese.text("report.yearly.number." + number) + title, font(13, Font.BOLD), Element.ALIGN_LEFT, 8, 6);
    }

    private static PdfPCell cell(String text, boolean isNumber, boolean head) {
        var cell = new PdfPCell(Typeface.paragraph(12, text, Typeface.of(9)));
        cell.setPadding(4);
        cell.setPaddingBottom(5);
        cell.setBorderColor(LINE);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setHorizontalAlignment(isNumber ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        if (head) {
            cell.setBackgroundColor(TINT);
        }
        return cell;
    }

    private void line(String text, Font font, int alignment, float before, float after) {
        var paragraph = Typeface.paragraph(font.getSize() * 1.6f, text, font);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        document.add(paragraph);
    }

    private static Font font(float size, int style) {
        return new Font(Typeface.FACE, size, style, Color.BLACK);
    }
}
