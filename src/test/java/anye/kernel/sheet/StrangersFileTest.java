package anye.kernel.sheet;

import static anye.kernel.sheet.SampleBook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import anye.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger may hand in costs no more than a sheet may, and is named for what it is. */
class StrangersFileTest {

    private static final SheetShape SHAPE = new SheetShape(List.of(new SheetShape.Column("name", "name", SheetShape.Kind.TEXT, true, Set.of("name"), Set.of(), Set.of()),
            new SheetShape.Column("amount", "amount", SheetShape.Kind.AMOUNT, false, Set.of("amount"), Set.of(), Set.of())), "x.", 100, null);

    /** The file of issue 12: 1.4 KB that brought the heap to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"ZZZZZZ1\"><v>1</v></c>", "<c r=\"XFE2\"><v>1</v></c>", "<c r=\"A0\"/><c r=\"é1\"><v>1</v></c>", "<c><v>1E2000000000</v></c>", "<c><v>1E999</v></c>", "<c><v>1E-999</v></c>",
            "<c><v>--1</v></c>", "<c t=\"s\"><v>7</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c s=\"99999999999\"><v>1</v></c>", "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>"})
    void a_cell_that_no_program_writes_is_refused(String cell) {
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", row(1, "name", "amount"), "<row r=\"2\">" + cell + "</row>").write())).hasMessage("kernel.sheet.kind.BROKEN");
    }

    @Test
    void a_number_of_two_hundred_thousand_digits_is_refused_and_a_text_of_them_is_cut() {
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲", "<c><v>" + "7".repeat(200_000) + "</v></c>")).write())).hasMessage("kernel.sheet.kind.BROKEN");
        assertThat(read(new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲".repeat(30_000), 1)).write())).singleElement()
                .satisfies(line -> assertThat(line.cells().get("name")).hasSize(SheetReading.LONGEST_CELL + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "<!-- x -->", "<![CDATA[x]]>", "<?x y?>"})
    void what_a_parser_would_gather_whole_is_refused(String part) {
        assertThatThrownBy(() -> read(new SampleBook().shared(part + "<sst/>").sheet("x", row(1, "name", "amount"), row(2, "甲", 1)).write())).hasMessage("kernel.sheet.kind.BROKEN");
    }

    @Test
    void depth_names_and_runs_without_an_end_are_bounded() {
        var names = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            names.append("<a" + i + "/>");
        }
        for (var part : List.of("<a>".repeat(100) + "</a>".repeat(100), "<a>" + names + "</a>", "<a b=\"" + "x".repeat(300_000) + "\"/>")) {
            assertThatThrownBy(() -> read(new SampleBook().shared(part).sheet("x", row(1, "name", "amount"), row(2, "甲", 1)).write())).hasMessage("kernel.sheet.kind.BROKEN");
        }
    }

    @Test
    void columns_rows_sheets_and_cells_are_bounded() {
        var wide = new Object[300];
        java.util.Arrays.fill(wide, "x");
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", row(1, wide)).write())).hasMessage("kernel.sheet.tooManyColumns");
        var rows = new String[2001];
        rows[0] = row(1, "name", "amount");
        for (int i = 1; i < rows.length; i++) {
            rows[i] = row(i + 1, "甲", 1);
        }
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", rows).write())).hasMessage("x.tooManyRows");
        var merges = new String[60_000];
        java.util.Arrays.fill(merges, "A1:XFD1048576");
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲", 1), SampleBook.merged(merges)).write())).hasMessage("kernel.sheet.kind.BROKEN");
        var many = new SampleBook();
        for (int i = 0; i < 150; i++) {
            many.sheet("s" + i, row(1, "name", "amount"), row(2, "甲", 1));
        }
        assertThat(SheetReading.open(many.write(), SHAPE).sheets()).hasSize(SheetBounds.MOST_SHEETS);
    }

    @Test
    void a_merge_of_a_whole_sheet_costs_no_more_than_its_rows() {
        var bytes = new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲", 1), row(1_048_576, null, 2), SampleBook.merged("A2:A1048576")).write();
        assertThat(read(bytes)).hasSize(2).allSatisfy(line -> assertThat(line.cells()).containsEntry("name", "甲"));
    }

    @Test
    void whoever_is_interrupted_stops_reading() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> WorkbookReader.read(new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲", 1)).write(), SHAPE, 100)).hasMessage("kernel.sheet.tooSlow");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void lines_without_end_cells_without_number_and_bytes_of_nothing_are_no_table() {
        for (var text : List.of("name,amount\n" + ",".repeat(100_000), "name,amount\n\"" + "x".repeat(100_000), "name,amount\na\0b,1")) {
            assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).hasMessage("x.notASheet");
        }
    }

    @Test
    void more_entries_than_a_workbook_has_are_refused_before_they_are_opened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= SheetBounds.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("x.tooLong");
    }

    @Test
    void a_part_that_packs_better_than_any_table_is_refused_although_it_is_short_of_the_most() {
        assertThatThrownBy(() -> read(new SampleBook().shared("<sst>" + " ".repeat(200_000).concat("<a/>").repeat(60) + "</sst>").sheet("x", row(1, "name", "amount"), row(2, "甲", 1)).write()))
                .hasMessage("x.tooLong");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '<html><body><table><tr><td>身份证号</td></tr></table>', HTML
            '\\n<TABLE border=1><tr><td>x</td></tr></TABLE>',       HTML
            '\uFEFF<!DOCTYPE html><html>',                          HTML
            'MIME-Version: 1.0\\nContent-Type: multipart/related',   HTML
            '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', XML
            '%PDF-1.7 \\0',                                          PDF
            '{\\\\rtf1\\\\ansi x}',                                  WORD
            """)
    void a_text_of_another_kind_is_named(String text, FileKind kind) {
        assertThatThrownBy(() -> read(text.translateEscapes().getBytes(StandardCharsets.UTF_8))).hasMessage("kernel.sheet.kind." + kind);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, XLS", "ETExtData, XLS", "EncryptedPackage, ENCRYPTED", "WordDocument, WORD", "PowerPoint Document, SLIDES"})
    void an_old_file_is_named_by_what_is_in_it(String stream, FileKind kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.write(new byte[4000]);
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[500]);
        assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("kernel.sheet.kind." + kind);
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, XLSB", "content.xml, ODS", "Index/Document.iwa, NUMBERS", "Index.zip, NUMBERS", "word/document.xml, WORD", "ppt/presentation.xml, SLIDES", "样例.txt, ARCHIVE", "[Content_Types].xml, BROKEN"})
    void a_packed_file_is_named_by_what_is_in_it(String entry, FileKind kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        assertThatThrownBy(() -> read(bytes.toByteArray())).hasMessage("kernel.sheet.kind." + kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFD8FF, 0x89504E})
    void a_picture_is_named(int signature) {
        assertThatThrownBy(() -> read(new byte[] {(byte) (signature >> 16), (byte) (signature >> 8), (byte) signature, 0, 0})).hasMessage("kernel.sheet.kind.PICTURE");
    }

    @Test
    void a_file_that_breaks_off_is_damaged_and_one_of_nothing_is_empty() {
        var whole = new SampleBook().sheet("x", row(1, "name", "amount"), row(2, "甲", 1)).write();
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length / 2))).hasMessage("kernel.sheet.kind.BROKEN");
        assertThatThrownBy(() -> read(new byte[0])).hasMessage("x.empty");
        assertThatThrownBy(() -> read(new SampleBook().sheet("x").write())).hasMessage("x.empty");
        assertThatThrownBy(() -> read(new SampleBook().sheet("x", row(1, "name", "amount")).write())).isInstanceOf(Refusal.class).hasMessage("x.empty");
    }

    private static List<SheetReading.Line> read(byte[] bytes) {
        return SheetReading.read(bytes, SHAPE);
    }
}
