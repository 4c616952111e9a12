package anye.kernel.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, also such as no program would write. */
public final class SampleBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> names = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private String main = MAIN;
    private String relations = RELATIONS;
    private String shared;

    /** @param rows what stands in sheetData, as {@link #row} writes it, and after it what {@link #merged} writes */
    public SampleBook sheet(String name, String... rows) {
        names.add(name);
        states.add("visible");
        var data = String.join("", List.of(rows).stream().filter(row -> row.startsWith("<row")).toList());
        var after = String.join("", List.of(rows).stream().filter(row -> !row.startsWith("<row")).toList());
        sheets.add("<sheetData>" + data + "</sheetData>" + after);
        return this;
    }

    /** The last sheet. */
    public SampleBook hidden() {
        states.set(states.size() - 1, "hidden");
        return this;
    }

    /** ISO/IEC 29500 strict. */
    public SampleBook strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    public SampleBook shared(String part) {
        shared = part;
        return this;
    }

    /** Cells in their order: a text, a Number, null for none, and what begins with < as it stands. */
    public static String row(int number, Object... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            var at = Spreadsheet.letters(i) + number;
            if (cells[i] instanceof Number each) {
                row.append("<c r=\"" + at + "\"><v>" + each + "</v></c>");
            } else if (cells[i] instanceof String each) {
                row.append(each.startsWith("<") ? each.replace("<c", "<c r=\"" + at + "\"") : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped(each) + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public static String hiddenRow(String row) {
        return row.replaceFirst("<row ", "<row hidden=\"1\" ");
    }

    /** A number that is shown as a day. */
    public static String day(Object serial) {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    }

    public static String merged(String... ranges) {
        return "<mergeCells>" + String.join("", List.of(ranges).stream().map(range -> "<mergeCell ref=\"" + range + "\"/>").toList()) + "</mergeCells>";
    }

    public byte[] write() {
        var book = new StringBuilder("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets>");
        var related = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < sheets.size(); i++) {
            book.append("<sheet name=\"" + names.get(i) + "\" sheetId=\"" + (i + 1) + "\" state=\"" + states.get(i) + "\" r:id=\"rId" + (i + 1) + "\"/>");
            related.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet" + (i + 1) + ".xml\"/>");
        }
        related.append("<Relationship Id=\"styles\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>");
        related.append(shared == null ? "" : "<Relationship Id=\"shared\" Type=\"" + relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"" + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, "xl/workbook.xml", book + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", related + "</Relationships>");
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
            for (int i = 0; i < sheets.size(); i++) {
                part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", "<worksheet xmlns=\"" + main + "\">" + sheets.get(i) + "</worksheet>");
            }
            if (shared != null) {
                part(zip, "xl/sharedStrings.xml", shared);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
