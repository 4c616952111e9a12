package anye.letter;

import static org.openpdf.text.Element.ALIGN_LEFT;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import anye.kernel.Time;
import anye.kernel.web.Texts;
import anye.review.window.AcceptanceRow;
import anye.review.window.AcceptanceState;
import org.openpdf.text.pdf.PdfPTable;

/** Draws the receipt of an acceptance at the window (受理回执), with the code by which the employer sees what is entered for it. */
public final class WindowReceiptDrawing {

    private static final float SIZE = 11.5f;

    private WindowReceiptDrawing() {
    }

    /**
     * @param address where the code is typed
     */
    public static byte[] draw(AcceptanceRow acceptance, String code, String address) {
        var office = Authorities.certifying(acceptance.office());
        var title = Words.of("letter.window.title");
        var sheet = new Sheet(title + " " + acceptance.getNumber(), Words.of("letter.foot", acceptance.getNumber()), false);
        sheet.remark("employerName", acceptance.employerName());
        sheet.remark("issuingOffice", office);
        sheet.remark("otherMaterial", acceptance.registeredName() + (acceptance.words() == null ? "" : acceptance.words().replaceAll("\\s", "")));
        sheet.centred(Words.of("letter.kicker"), LetterFont.pale(11), 6);
        sheet.centred(title, LetterFont.of(22), 16);
        sheet.bookmark(title);
        sheet.add(facts(acceptance, office));
        sheet.centred(Words.of("letter.window.code", code), LetterFont.of(18), 12);
        sheet.paragraph(Words.of("letter.window.how", address), SIZE, 2 * SIZE, 0);
        return sheet.finished();
    }

    private static PdfPTable facts(AcceptanceRow acceptance, String office) {
        var table = Sheet.table(28, 72);
        table.setSpacingAfter(18);
        fact(table, "letter.window.number", acceptance.getNumber());
        fact(table, "letter.employer", acceptance.employerName());
        fact(table, "letter.creditCode", acceptance.employer().value());
        fact(table, "letter.businessYear", Words.of("letter.year", acceptance.year().value()));
        fact(table, "letter.window.office", office);
        fact(table, "letter.window.papers", papers(acceptance));
        fact(table, "letter.window.state", state(acceptance));
        if (acceptance.isDeferred()) {
            fact(table, "letter.window.bring", bring(acceptance));
        }
        fact(table, "letter.window.clerk", acceptance.registeredName());
        fact(table, "letter.window.at", moment(acceptance.registeredAt()));
        return table;
    }

    private static String papers(AcceptanceRow acceptance) {
        return acceptance.papers().isEmpty() ? Words.of("letter.window.none")
                : acceptance.papers().stream().sorted().map(paper -> Texts.of(Locale.SIMPLIFIED_CHINESE, "review.window.paper." + paper)).collect(Collectors.joining("、"));
    }

    private static String state(AcceptanceRow acceptance) {
        if (acceptance.isDeferred()) {
            return Words.of("letter.window.deferred", acceptance.dueOn());
        }
        return acceptance.state() == AcceptanceState.DECLINED ? Words.of("letter.window.declined", acceptance.words()) : Words.of("letter.window.accepted", moment(acceptance.settledAt()));
    }

    /** 一次性告知: everything that is missing, each with what to bring. */
    private static String bring(AcceptanceRow acceptance) {
        var reasons = acceptance.getReasonList();
        var lines = IntStream.range(0, reasons.size()).mapToObj(i -> Words.of("letter.window.bring.line", i + 1, Texts.of(Locale.SIMPLIFIED_CHINESE, "review.window.reason." + reasons.get(i)),
                Texts.of(Locale.SIMPLIFIED_CHINESE, "review.window.bring." + reasons.get(i)))).collect(Collectors.joining("\n"));
        return acceptance.words() == null ? lines : lines + "\n" + acceptance.words();
    }

    private static String moment(Instant at) {
        return Sheet.moment(at.atZone(Time.BEIJING));
    }

    private static void fact(PdfPTable table, String label, String text) {
        var value = Sheet.cell(text, SIZE, ALIGN_LEFT);
        value.setMinimumHeight(26);
        table.addCell(Sheet.label(Words.of(label), SIZE));
        table.addCell(value);
    }
}
