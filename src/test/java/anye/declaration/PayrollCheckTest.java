package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.sheet.Csv;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.Sheets;
import anye.kernel.sheet.Table;
import anye.policy.Policies;
import anye.rules.JobCategory;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayrollCheckTest {

    private static final String MAN = "210399197608310170";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private final PayrollCheck check = new PayrollCheck(new Policies().forYear(Division.of("210302"), new BusinessYear(2025)), TODAY);

    @ParameterizedTest
    @CsvSource(textBlock = """
            210399197608310170, 样例甲, 202501,     2500,     是,    是,  2024-01-01, 2026-12-31, 否, '', 包装工, ''
            210399197608310170, 样例甲, 2025-01,    2500.00,  Yes,   no,  2024/1/1,   '',         No, '', '',     Worker
            210399197608310170, 样例甲, 2025年1月,  '2,500',  TRUE,  0,   20240101,   2026年12月31日, '', '', '',  管理技术岗
            ２１０３９９１９７６０８３１０１７０, 样例甲, 45658, 2500, '', '', 45292, '',     1,  91410102MA00XX058P, '', ''
            33019919691215002x, 样例乙, 202512,     0,        '',    '',  '',         '',         '', '', '',     工人岗
            """)
    void a_line_may_be_written_as_people_and_sheets_write_it(String number, String name, String month, String wage, String pension, String medical, String from, String to,
            String dispatched, String agency, String job, String category) {
        assertThat(look(line(number, name, month, wage, pension, medical, from, to, dispatched, agency, job, category)).faults()).isEmpty();
    }

    @Test
    void what_is_written_so_means_the_same() {
        var plain = look(line(MAN, "样例甲", "202501", "2500", "是", "否", "2024-01-01", "", "否", "", "包装工", "工人岗")).stated();
        assertThat(look(line(MAN, "样例甲", "45658", "2,500.00", "1", "No", "45292", "", "", "", "包装工", "WORKER")).stated()).isEqualTo(plain);
        assertThat(plain.wage()).isEqualTo(Money.ofYuan(2500));
        assertThat(plain.month()).isEqualTo(1);
        assertThat(plain.jobCategory()).isEqualTo(JobCategory.WORKER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            idNumber,     '',                   declaration.payroll.bad.missing
            idNumber,     210399197608310171,   kernel.residentNumber.check
            idNumber,     2103991976083101,     kernel.residentNumber.length
            idNumber,     2.10399197608310E+17, declaration.payroll.bad.numberCut
            idNumber,     210399197608310000,   declaration.payroll.bad.numberCut
            idNumber,     210399203001010110,   kernel.residentNumber.date
            name,         '',                   declaration.payroll.bad.missing
            name,         =HYPERLINK("x"),      declaration.payroll.bad.formula
            name,         ＝1+1,                declaration.payroll.bad.formula
            name,         '''=1+1',             declaration.payroll.bad.formula
            month,        202413,               declaration.payroll.bad.month
            month,        一月,                 declaration.payroll.bad.month
            month,        202412,               declaration.payroll.bad.otherYear
            month,        202601,               declaration.payroll.bad.otherYear
            wage,         '',                   declaration.payroll.bad.missing
            wage,         -1,                   declaration.payroll.bad.negative
            wage,         2500.001,             kernel.money.shape
            wage,         两千,                 kernel.money.shape
            pension,      不详,                 declaration.payroll.bad.yesOrNo
            medical,      2,                    declaration.payroll.bad.yesOrNo
            contractFrom, 2024-02-30,           declaration.payroll.bad.day
            contractFrom, 长期,                 declaration.payroll.bad.day
            contractTo,   2023-12-31,           declaration.contract.reversed
            dispatched,   是,                   declaration.payroll.bad.agencyMissing
            agency,       91410102MA00XX058P,   declaration.payroll.bad.notDispatched
            agency,       91410102MA00XX0580,   kernel.creditCode.check
            jobCategory,  干部,                 declaration.payroll.bad.jobCategory
            """)
    void a_wrong_cell_is_named_with_what_is_wrong(String column, String cell, String code) {
        var line = good();
        line.cells().put(column, cell);
        assertThat(look(line).faults()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void every_fault_of_a_line_is_said_at_once_and_a_formula_is_not_kept() {
        var line = line("1", SheetReading.FORMULA, "x", "y", "z", "", "", "2025-01-01", "", "", "x".repeat(101), "");
        assertThat(look(line).faults()).extracting(Fault::field).containsExactly("idNumber", "name", "month", "wage", "pension", "jobTitle", "contractFrom");
        assertThat(look(line).cells()).containsEntry("name", "");
        assertThat(look(line).faults()).allSatisfy(fault -> assertThat(fault.words(Locale.ENGLISH)).doesNotContain("declaration.").isNotEqualTo(fault.words(Locale.SIMPLIFIED_CHINESE)));
    }

    @Test
    void lines_of_one_person_agree_with_each_other() {
        var again = good();
        var renamed = good("month", "202502", "name", "样例乙");
        var prolonged = good("month", "202503", "contractTo", "2027-12-31");
        var second = good("month", "202504", "contractFrom", "2025-04-01", "contractTo", "2026-03-31");
        var looked = check.look(List.of(good(), again, renamed, prolonged, second));
        assertThat(looked.stream().map(line -> line.faults().stream().map(Fault::code).toList()).toList()).containsExactly(List.of(), List.of("declaration.payroll.bad.twice"),
                List.of("declaration.payroll.bad.otherName"), List.of("declaration.payroll.bad.otherContract"), List.of());
    }

    @Test
    void a_month_that_has_not_begun_is_no_month_yet() {
        var now = new PayrollCheck(new Policies().forYear(Division.of("210302"), new BusinessYear(2026)), TODAY);
        assertThat(now.look(List.of(good("month", "202603"))).get(0).isGood()).isTrue();
        assertThat(now.look(List.of(good("month", "202604"))).get(0).faults()).extracting(Fault::code).containsExactly("declaration.payroll.bad.notBegun");
    }

    @Test
    void what_the_law_would_not_pass_as_it_is_stated_is_a_warning_and_keeps_nobody_out() {
        assertThat(look(good()).warnings()).isEmpty();
        assertThat(codes(good("wage", "1000"))).containsExactly("WAGE");
        assertThat(codes(good("wage", "0"))).containsExactly("none.WAGE");
        assertThat(codes(good("pension", "否", "medical", "否"))).containsExactly("none.SOCIAL_INSURANCE", "none.MEDICAL_INSURANCE");
        assertThat(codes(good("pension", "", "medical", ""))).isEmpty();
        assertThat(codes(good("contractFrom", "", "contractTo", ""))).containsExactly("none.CONTRACT");
        assertThat(codes(good("contractFrom", "2025-01-01", "contractTo", "2025-12-30"))).containsExactly("CONTRACT");
        assertThat(codes(good("idNumber", "210399196412310019"))).as("sixty in December 2024").containsExactly("WORKING_AGE");
        assertThat(codes(good("idNumber", "33019919700131004X"))).as("a woman between the two lines").containsExactly("none.WORKING_AGE");
        assertThat(codes(good("idNumber", "33019919700131004X", "jobCategory", "管理技术岗"))).isEmpty();
        assertThat(look(good("wage", "1000")).isGood()).isTrue();
    }

    private List<String> codes(SheetReading.Line line) {
        return look(line).warnings().stream().map(fault -> fault.code().substring("declaration.payroll.warning.".length())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_template_in_either_language_can_be_filled_in_and_read_back_and_so_can_the_bad_lines(String language) {
        var locale = Locale.forLanguageTag(language);
        var example = PayrollSheet.explanation(locale).rows().stream().map(row -> row.get(2)).toList();
        var filled = new Table("x", PayrollSheet.template(locale).columns(), List.of(example));
        for (var bytes : List.of(Sheets.write(List.of(filled, PayrollSheet.explanation(locale))), Csv.write(filled), inGb18030(filled))) {
            var read = SheetReading.read(bytes, PayrollSheet.shape(new BusinessYear(2025)));
            assertThat(read).singleElement().satisfies(line -> assertThat(line.number()).isEqualTo(2));
            assertThat(check.look(read).get(0).faults()).extracting(Fault::code).as("the example names an agency of nobody dispatched").containsExactly("declaration.payroll.bad.notDispatched");
            var faulty = PayrollSheet.faulty(check.look(read), locale);
            assertThat(faulty.rows()).singleElement().satisfies(row -> assertThat(row.get(row.size() - 1)).contains(PayrollSheet.title("agency", locale)));
            assertThat(SheetReading.read(Csv.write(faulty), PayrollSheet.shape(new BusinessYear(2025)))).singleElement().satisfies(line -> assertThat(line.cells()).isEqualTo(read.get(0).cells()));
        }
    }

    private static byte[] inGb18030(Table table) {
        return new String(Csv.write(table), StandardCharsets.UTF_8).substring(1).getBytes(Charset.forName("GB18030"));
    }

    @Test
    void what_comes_back_never_becomes_a_formula() {
        var line = good("name", "@SUM(A1)", "jobTitle", "+86");
        var back = new String(Csv.write(PayrollSheet.faulty(List.of(look(line)), Locale.SIMPLIFIED_CHINESE)), StandardCharsets.UTF_8);
        assertThat(back).contains(",'@SUM(A1),").contains(",'+86,");
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused_by_its_content() throws IOException {
        var titles = String.join(",", PayrollSheet.COLUMNS.stream().map(column -> PayrollSheet.title(column, Locale.SIMPLIFIED_CHINESE)).toList()) + "\n";
        refused("empty", new byte[0]);
        refused("empty", titles.getBytes(StandardCharsets.UTF_8));
        refused("kernel.sheet.kind.PDF", "%PDF-1.7 \0".getBytes(StandardCharsets.UTF_8));
        refused("kernel.sheet.kind.XLS", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        refused("columnMissing", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        refused("tooManyRows", (titles + "1,2,3,4,5,6,7,8,9,10,11,12\n".repeat(PayrollSheet.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8));
        refused("tooLong", new byte[SheetReading.LONGEST + 1]);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 130; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        refused("tooLong", bomb.toByteArray());
    }

    @Test
    void a_sheet_keeps_numbers_and_days_as_numbers_and_they_are_read_as_they_look() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "anye", "1.0")) {
            var sheet = book.newWorksheet("x");
            for (int i = 0; i < PayrollSheet.COLUMNS.size(); i++) {
                sheet.value(0, i, PayrollSheet.title(PayrollSheet.COLUMNS.get(i), Locale.SIMPLIFIED_CHINESE));
            }
            sheet.value(1, 0, MAN);
            sheet.value(1, 1, "样例甲");
            sheet.value(1, 2, 202501);
            sheet.value(1, 3, 2500.5);
            sheet.value(1, 6, LocalDate.of(2024, 1, 1));
        }
        assertThat(check.look(SheetReading.read(bytes.toByteArray(), PayrollSheet.shape(new BusinessYear(2025)))).get(0).stated()).satisfies(stated -> {
            assertThat(stated.month()).isEqualTo(1);
            assertThat(stated.wage()).isEqualTo(Money.parse("2500.50"));
            assertThat(stated.contractFrom()).isEqualTo("2024-01-01");
        });
    }

    @Test
    void ten_thousand_lines_are_kept_and_found_again() {
        var lines = new ArrayList<PayrollLine>();
        for (int i = 0; i < PayrollSheet.MOST_ROWS; i++) {
            lines.add(look(good("name", i % 2 == 0 ? "" : "样例")));
        }
        var text = PayrollText.ofChecked(lines);
        assertThat(PayrollText.checked(text)).hasSize(PayrollSheet.MOST_ROWS).filteredOn(PayrollLine::isGood).hasSize(PayrollSheet.MOST_ROWS / 2);
        assertThat(PayrollText.checked(text).get(0)).satisfies(line -> {
            assertThat(line.cells()).isEqualTo(lines.get(0).cells());
            assertThat(line.faults()).isEqualTo(lines.get(0).faults());
        });
    }

    private static void refused(String what, byte[] bytes) {
        assertThatThrownBy(() -> SheetReading.read(bytes, PayrollSheet.shape(new BusinessYear(2025)))).hasMessage(what.contains(".") ? what : "declaration.payroll." + what);
    }

    private PayrollLine look(SheetReading.Line line) {
        return check.look(List.of(line)).get(0);
    }

    private static SheetReading.Line good(String... changes) {
        var line = line(MAN, "样例甲", "202501", "2500", "是", "是", "2024-01-01", "2026-12-31", "否", "", "包装工", "");
        for (int i = 0; i < changes.length; i += 2) {
            line.cells().put(changes[i], changes[i + 1]);
        }
        return line;
    }

    private static SheetReading.Line line(String... cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            named.put(PayrollSheet.COLUMNS.get(i), cells[i]);
        }
        return new SheetReading.Line(2, named);
    }
}
