package anye.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import anye.kernel.sheet.Csv;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.Sheets;
import anye.kernel.sheet.Table;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetReadingTest {

    private static final String HEAD = String.join(",", ImportKind.REGISTER.columns().stream().map(ImportKind::title).toList()) + "\n";
    private static final String LINE = "2025,91210302MA00XX0157,鞍山样例一号制造有限公司,210302,100,市场监管部门\n";

    @Tag("AC-67")
    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void the_template_as_it_is_downloaded_can_be_filled_in_and_read(ImportKind kind) {
        var row = kind.columns().stream().map(column -> column.equals("headcount") ? "12.5" : "7").toList();
        var filled = new Table(kind.template().title(), kind.template().columns(), List.of(row));
        for (var bytes : List.of(Sheets.write(List.of(filled, kind.explanation())), Csv.write(filled))) {
            assertThat(SheetReading.read(bytes, kind.shape())).singleElement().satisfies(line -> {
                assertThat(line.number()).isEqualTo(2);
                assertThat(line.cells()).hasSize(kind.columns().size()).containsEntry("headcount", "12.5");
            });
        }
    }

    @Test
    void the_content_decides_and_what_office_programs_of_china_save_is_read_too() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(SheetReading.read((HEAD + LINE).getBytes(charset), ImportKind.REGISTER.shape())).singleElement()
                    .satisfies(line -> assertThat(line.cells()).containsEntry("name", "鞍山样例一号制造有限公司"));
        }
    }

    @Test
    void columns_are_found_by_their_names_in_any_order_and_an_empty_line_is_none() {
        var turned = "备注," + ImportKind.title("source") + "," + ImportKind.title("headcount") + "," + ImportKind.title("office") + "," + ImportKind.title("name") + ","
                + ImportKind.title("creditCode") + "," + ImportKind.title("year") + "\n,,,,,,\nx,\"甲,乙\",8,210302,样例,91210302MA00XX0157,2025\n";
        assertThat(SheetReading.read(turned.getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cells()).containsEntry("source", "甲,乙").containsEntry("year", "2025");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',               empty
            '%PDF-1.7 \\0',   kernel.sheet.kind.PDF
            'PK\\3\\4 broken', kernel.sheet.kind.BROKEN
            'a,b,c',          columnMissing
            """)
    void what_is_no_template_is_refused_whatever_its_name(String content, String refusal) {
        assertThatThrownBy(() -> SheetReading.read(content.translateEscapes().getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape())).hasMessage(refusal.contains(".") ? refusal : "report.import." + refusal);
    }

    @Test
    void a_sheet_with_too_many_rows_or_bytes_is_refused() {
        assertThat(SheetReading.read((HEAD + LINE.repeat(ImportKind.MOST_ROWS)).getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape())).hasSize(ImportKind.MOST_ROWS);
        assertThatThrownBy(() -> SheetReading.read((HEAD + LINE.repeat(ImportKind.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape())).hasMessage("report.import.tooManyRows");
        assertThatThrownBy(() -> SheetReading.read(new byte[SheetReading.LONGEST + 1], ImportKind.REGISTER.shape())).hasMessage("report.import.tooLong");
    }

    @Test
    void a_small_file_that_unpacks_to_a_flood_is_refused_before_it_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> SheetReading.read(bytes.toByteArray(), ImportKind.REGISTER.shape())).hasMessage("report.import.tooLong");
    }

    @Test
    void what_a_formula_would_come_to_is_not_taken() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "anye", "1.0")) {
            var sheet = book.newWorksheet("x");
            for (int i = 0; i < ImportKind.REGISTER.columns().size(); i++) {
                sheet.value(0, i, ImportKind.title(ImportKind.REGISTER.columns().get(i)));
                sheet.value(1, i, "1");
            }
            sheet.formula(1, 4, "1+1");
        }
        assertThat(SheetReading.read(bytes.toByteArray(), ImportKind.REGISTER.shape())).singleElement()
                .satisfies(line -> assertThat(line.cells()).containsEntry("headcount", SheetReading.FORMULA));
    }

    /** Headings of the tax bureau's export, a title above and a total below. */
    @Test
    void a_register_of_another_system_is_understood_or_asked_about() {
        var text = "2025年度用人单位名册\n年度;纳税人识别号;纳税人名称;区划代码;从业人数;数据来源\n2025年度;91210302MA00XX0157;样例;210302;1,200;税务部门\n合计;;;;1,200;\n";
        var understood = SheetReading.understand(text.getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape());
        assertThat(understood.isSure()).isTrue();
        assertThat(understood.lines()).singleElement().satisfies(line -> assertThat(line.number()).isEqualTo(3));
        var asked = SheetReading.understand(text.replace("纳税人识别号", "税号").getBytes(StandardCharsets.UTF_8), ImportKind.REGISTER.shape());
        assertThat(asked.doubts()).extracting(doubt -> doubt.code()).containsExactly("likely");
    }

    /** A credit code of digits alone is cut like any other number. */
    @Test
    void a_credit_code_in_a_cell_of_numbers_is_not_trusted() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "anye", "1.0")) {
            var sheet = book.newWorksheet("x");
            for (int i = 0; i < ImportKind.REGISTER.columns().size(); i++) {
                sheet.value(0, i, ImportKind.title(ImportKind.REGISTER.columns().get(i)));
                sheet.value(1, i, i == 1 ? null : "1");
            }
            sheet.value(1, 1, 121100000000000000L);
        }
        assertThat(SheetReading.read(bytes.toByteArray(), ImportKind.REGISTER.shape())).singleElement().satisfies(line -> assertThat(line.cells()).containsEntry("creditCode", SheetReading.NUMBER));
    }
}
