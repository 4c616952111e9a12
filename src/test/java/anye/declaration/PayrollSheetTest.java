package anye.declaration;

import static anye.kernel.sheet.SampleBook.day;
import static anye.kernel.sheet.SampleBook.merged;
import static anye.kernel.sheet.SampleBook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.Money;
import anye.kernel.Refusal;
import anye.kernel.sheet.SampleBook;
import anye.kernel.sheet.SheetReading;
import anye.kernel.sheet.Understanding;
import anye.policy.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payrolls as Excel, WPS, payroll programs and the tax client write them, and as clerks do. */
class PayrollSheetTest {

    private static final String MAN = "210399197608310170";
    private static final String WOMAN = "33019919691215002X";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final Object[] HEAD = {"身份证号", "姓名", "年月", "应发工资"};
    private final PayrollCheck check = new PayrollCheck(new Policies().forYear(Division.of("210302"), YEAR), LocalDate.of(2026, 3, 2));

    // cells as programs write them

    @ParameterizedTest
    @CsvSource(textBlock = """
            2345.6700000000001, 2345.67
            2345.67,            2345.67
            2345.0,             2345.00
            2.5E3,              2500.00
            0,                  0.00
            99999.989999999991, 99999.99
            """)
    void a_wage_with_the_dust_of_binary_fractions_is_the_wage_that_was_typed(String number, String wage) {
        var lines = look(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", "202501", "<c><v>" + number + "</v></c>")).write());
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.stated().wage()).isEqualTo(Money.parse(wage)));
    }

    @Test
    void a_wage_with_a_true_third_decimal_is_refused() {
        assertThat(faults(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", "202501", "<c><v>2345.675</v></c>")).write())).containsExactly("wage kernel.money.shape");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025.09, 9
            2025.11, 11
            2025.12, 12
            2025.0899999999999, 9
            2025.2,  2
            202510,  10
            45931,   10
            """)
    void a_month_that_a_sheet_keeps_as_a_number_is_read_where_it_is_clear(String number, int month) {
        var lines = look(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", "<c><v>" + number + "</v></c>", 2500)).write());
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().month()).isEqualTo(month);
    }

    /** Of 2025.10 a sheet keeps 2025.1. */
    @ParameterizedTest
    @ValueSource(strings = {"<c><v>2025.1</v></c>", "<c><v>2025.10</v></c>", "<c><v>2025.0999999999999</v></c>", "2025.1"})
    void october_never_becomes_january(String cell) {
        assertThat(faults(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", cell, 2500)).write())).containsExactly("month kernel.month.ambiguous");
    }

    /** Excel keeps 15 digits: the second is a right number of another person, a woman. */
    @ParameterizedTest
    @ValueSource(strings = {"210399197001011019", "210399197001011000", "2.10399197001011E+17", "210399700101101"})
    void an_id_number_in_a_cell_of_numbers_is_never_trusted(String number) {
        assertThat(faults(new SampleBook().sheet("x", row(1, HEAD), row(2, "<c><v>" + number + "</v></c>", "样例甲", "202501", 2500)).write()))
                .containsExactly("idNumber declaration.payroll.bad.numberCut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"210399197001011000", "2.10399E+17"})
    void nor_is_one_in_a_file_of_lines_that_looks_cut(String number) {
        assertThat(faults(csv(number + ",样例甲,202501,2500"))).containsExactly("idNumber declaration.payroll.bad.numberCut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"210399197608310170\"", "\"=\"\"210399197608310170\"\"\"", "'210399197608310170", "210399 19760831 0170", "210399\u200B197608310170", "\u202D210399197608310170\u202C", "２１０３９９１９７６０８３１０１７０"})
    void an_id_number_kept_as_text_by_whatever_means_is_read(String number) {
        assertThat(look(csv(number + ",样例甲,202501,2500"))).singleElement().satisfies(line -> {
            assertThat(line.faults()).isEmpty();
            assertThat(line.stated().person().value()).isEqualTo(MAN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01 00:00:00", "2024/1/1 0:00", "2024/1/1", "2024-1-1", "2024.1.1", "20240101", "2024年1月1日", "２０２４-０１-０１", "<c><v>45292.5</v></c>", "<c><v>45292</v></c>",
            "<c s=\"1\"><v>45292.5</v></c>", "<c t=\"d\"><v>2024-01-01T00:00:00</v></c>"})
    void a_day_is_a_day_however_it_is_kept(String cell) {
        var lines = look(new SampleBook().sheet("x", row(1, "身份证号", "姓名", "年月", "应发工资", "合同开始日期"), row(2, MAN, "样例甲", "202501", 2500, cell)).write());
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().contractFrom()).isEqualTo("2024-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01", "2025/1", "2025年1月", "２０２５０１", "202501", "2025-01-01", "2025/1/1", "2025-01-31 00:00:00", "<c s=\"1\"><v>45658</v></c>", "<c s=\"1\"><v>45688.99</v></c>"})
    void a_month_is_a_month_however_it_is_kept(String cell) {
        var lines = look(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", cell, 2500)).write());
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().month()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "无固定期限", "9999-12-31", "9999/12/31", "/", "永久", "—", "<c s=\"1\"><v>2958465</v></c>"})
    void a_contract_without_an_end_is_open_however_it_is_said(String cell) {
        var lines = look(new SampleBook().sheet("x", row(1, "身份证号", "姓名", "年月", "应发工资", "合同开始日期", "合同结束日期"), row(2, MAN, "样例甲", "202501", 2500, "2024-01-01", cell)).write());
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().contractTo()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"√, true", "✓, true", "Y, true", "y, true", "有, true", "缴纳, true", "已缴纳, true", "是, true", "×, false", "N, false", "无, false", "未缴, false", "否, false", "/,", "-,"})
    void yes_and_no_have_many_words(String word, Boolean said) {
        var lines = look(csv("身份证号,姓名,年月,应发工资,养老保险\n", MAN + ",样例甲,202501,2500," + word));
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().pension()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"￥2500.00, 2500.00", "'2,500.00', 2500.00", "'¥2,500', 2500.00", "２５００, 2500.00", "2500元, 2500.00", "\u202D2500.00\u202C, 2500.00", "2345.6700000000001, 2345.67"})
    void an_amount_may_be_dressed(String typed, String wage) {
        assertThat(look(csv(MAN + ",样例甲,202501,\"" + typed + "\"")).get(0).stated().wage()).isEqualTo(Money.parse(wage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "－100.00", "-1,000", "(100.00)", "￥-5"})
    void a_wage_below_nothing_is_said_to_be_one(String typed) {
        assertThat(faults(csv(MAN + ",样例甲,202501,\"" + typed + "\""))).containsExactly("wage declaration.payroll.bad.negative");
    }

    // tables as people lay them out

    @ParameterizedTest
    @ValueSource(strings = {"身份证号码", "*身份证号", "公民身份号码", "居民身份证号码", "身份证号（必填）", " 身份证\n号 ", "＊身份证号：", "ID number"})
    void the_number_is_found_under_other_headings(String heading) {
        var understood = understood(new SampleBook().sheet("x", row(1, heading, "姓名", "年月", "应发工资"), row(2, MAN, "样例甲", "202501", 2500)).write());
        assertThat(understood.isSure()).isTrue();
        assertThat(check.look(understood.lines()).get(0).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"应发工资(元)", "应发工资（元）", "应发合计", "应发工资合计", "税前工资", "Gross wage (yuan)"})
    void the_wage_is_found_under_other_headings(String heading) {
        assertThat(understood(csv("身份证号,姓名,月份," + heading + "\n", MAN + ",样例甲,202501,2500")).isSure()).isTrue();
    }

    /** What was paid out is no gross wage, so it is asked whether it is meant. */
    @ParameterizedTest
    @ValueSource(strings = {"实发工资", "工资", "本期收入", "金额"})
    void a_heading_that_may_mean_it_is_asked(String heading) {
        var understood = understood(csv("身份证号,姓名,月份," + heading + "\n", MAN + ",样例甲,202501,2500"));
        assertThat(doubts(understood)).containsExactly("likely");
        assertThat(understood.places()).containsEntry("wage", 3);
    }

    @Test
    void what_was_paid_out_beside_the_gross_wage_is_not_taken_for_it() {
        var understood = understood(csv("身份证号,姓名,月份,实发工资,应发工资\n", MAN + ",样例甲,202501,2100,2500"));
        assertThat(understood.isSure()).isTrue();
        assertThat(check.look(understood.lines()).get(0).stated().wage()).isEqualTo(Money.ofYuan(2500));
    }

    @Test
    void titles_stand_above_the_heading_and_totals_below_the_lines() {
        var bytes = new SampleBook().sheet("工资", row(1, "样例公司2025年工资表"), row(2, "单位：元"), row(4, HEAD), row(5, MAN, "样例甲", "202501", 2500), row(6, "合计", null, null, 2500),
                row(8, HEAD), row(9, WOMAN, "样例乙", "202501", 2600), merged("A1:D1")).write();
        var understood = understood(bytes);
        assertThat(understood.isSure()).isTrue();
        assertThat(understood.lines()).extracting(SheetReading.Line::number).containsExactly(5, 9);
        assertThat(understood.heading()).isEqualTo("4");
    }

    @Test
    void a_heading_may_have_two_rows() {
        var bytes = new SampleBook().sheet("工资", row(1, "姓名", "身份证号", "月份", "工资", null, "社会保险", null), row(2, null, null, null, "基本工资", "应发合计", "养老保险", "医疗保险"),
                row(3, "样例甲", MAN, "202501", 2000, 2500, "是", "否"), merged("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1")).write();
        var understood = understood(bytes);
        assertThat(understood.isSure()).isTrue();
        assertThat(understood.heading()).as("what is merged stands in the second row too").isEqualTo("2");
        assertThat(check.look(understood.lines())).singleElement().satisfies(line -> {
            assertThat(line.stated().wage()).isEqualTo(Money.ofYuan(2500));
            assertThat(line.stated().pension()).isTrue();
            assertThat(line.stated().medical()).isFalse();
        });
    }

    @Test
    void the_second_row_of_a_heading_may_say_only_what_the_first_leaves_open() {
        var understood = understood(new SampleBook().sheet("工资", row(1, "姓名", "身份证号", "月份", "工资", null), row(2, null, null, null, "基本工资", "应发合计"), row(3, "样例甲", MAN, "202501", 2000, 2500)).write());
        assertThat(understood.heading()).isEqualTo("1-2");
        assertThat(check.look(understood.lines()).get(0).stated().wage()).isEqualTo(Money.ofYuan(2500));
    }

    @Test
    void a_sheet_of_instructions_and_a_hidden_one_are_not_the_data() {
        var bytes = new SampleBook().sheet("说明", row(1, "填写说明"), row(2, "身份证号", "请填写18位号码")).sheet("去年", row(1, HEAD), row(2, WOMAN, "样例乙", "202401", 1)).hidden()
                .sheet("工资", row(1, HEAD), row(2, MAN, "样例甲", "202501", 2500)).write();
        var understood = understood(bytes);
        assertThat(understood.isSure()).isTrue();
        assertThat(understood.sheetName()).isEqualTo("工资");
    }

    @Test
    void data_in_a_hidden_sheet_alone_are_asked_about_and_of_two_sheets_too() {
        assertThat(doubts(understood(new SampleBook().sheet("说明", row(1, "说明")).sheet("工资", row(1, HEAD), row(2, MAN, "样例甲", "202501", 2500)).hidden().write()))).containsExactly("hidden");
        var two = new SampleBook().sheet("一", row(1, HEAD), row(2, MAN, "样例甲", "202501", 2500)).sheet("二", row(1, HEAD), row(2, WOMAN, "样例乙", "202502", 2500)).write();
        assertThat(doubts(understood(two))).containsExactly("sheets");
        assertThat(SheetReading.understand(two, PayrollSheet.shape(YEAR), 1, "").lines()).singleElement().satisfies(line -> assertThat(line.cells()).containsEntry("name", "样例乙"));
    }

    @Test
    void hidden_rows_are_read_and_it_is_said() {
        assertThat(doubts(understood(new SampleBook().sheet("x", row(1, HEAD), SampleBook.hiddenRow(row(2, MAN, "样例甲", "202501", 2500)), row(3, MAN, "样例甲", "202502", 2500)).write())))
                .containsExactly("hiddenRows");
    }

    @Test
    void a_name_and_a_number_merged_over_twelve_rows_are_twelve_rows_of_one_person() {
        var rows = new String[14];
        rows[0] = row(1, HEAD);
        for (int month = 1; month <= 12; month++) {
            rows[month] = month == 1 ? row(2, MAN, "样例甲", "202501", 2500) : row(month + 1, null, null, "2025%02d".formatted(month), 2500);
        }
        rows[13] = merged("A2:A13", "B2:B13");
        var lines = look(new SampleBook().sheet("x", rows).write());
        assertThat(lines).hasSize(12).allSatisfy(line -> assertThat(line.faults()).isEmpty());
        assertThat(lines.stream().map(line -> line.stated().month())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void one_amount_merged_over_two_months_is_the_amount_of_neither() {
        assertThat(faults(new SampleBook().sheet("x", row(1, HEAD), row(2, MAN, "样例甲", "202501", 5000), row(3, MAN, "样例甲", "202502"), merged("D2:D3")).write()))
                .containsExactly("wage declaration.payroll.bad.merged");
    }

    @Test
    void a_wage_and_a_later_payment_for_one_month_are_added_up_when_it_is_confirmed() {
        var understood = understood(csv(MAN + ",样例甲,202501,2000", MAN + ",样例甲,2025-01,345.67", MAN + ",样例甲,202501,-45.67", MAN + ",样例甲,202502,2500"));
        assertThat(understood.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.words(java.util.Locale.SIMPLIFIED_CHINESE)).contains("第 2 3 4 行"));
        assertThat(understood.addsUp()).isTrue();
        assertThat(check.look(understood.lines())).extracting(line -> line.stated().wage()).containsExactly(Money.ofYuan(2300), Money.ofYuan(2500));
        assertThat(check.look(understood.with(understood.places(), false).lines()).stream().flatMap(line -> line.faults().stream()).map(Fault::code)).contains("declaration.payroll.bad.twice");
    }

    @Test
    void rows_that_only_repeat_each_other_are_not_added_up_unless_somebody_says_so() {
        var understood = understood(csv(MAN + ",样例甲,202501,2000", MAN + ",样例甲,202501,2000"));
        assertThat(doubts(understood)).containsExactly("sums");
        assertThat(understood.addsUp()).isFalse();
    }

    @Test
    void twelve_columns_of_months_are_twelve_lines_of_each_person() {
        var head = new Object[14];
        var line = new Object[14];
        head[0] = "姓名";
        head[1] = "身份证号";
        line[0] = "样例甲";
        line[1] = MAN;
        for (int month = 1; month <= 12; month++) {
            head[month + 1] = month + "月";
            line[month + 1] = month == 5 ? null : 2000 + month;
        }
        var understood = understood(new SampleBook().sheet("x", row(1, "2025年工资"), row(2, head), row(3, line)).write());
        assertThat(doubts(understood)).containsExactly("months");
        assertThat(check.look(understood.lines())).hasSize(11).allSatisfy(each -> {
            assertThat(each.faults()).isEmpty();
            assertThat(each.number()).isEqualTo(3);
            assertThat(each.stated().wage()).isEqualTo(Money.ofYuan(2000 + each.stated().month()));
        });
    }

    @Test
    void months_side_by_side_may_each_have_a_wage_and_a_contribution() {
        var bytes = new SampleBook().sheet("x", row(1, "姓名", "身份证号", "1月", null, null, day(45689), null, null), row(2, null, null, "应发", "实发", "养老保险费", "应发", "实发", "养老保险费"),
                row(3, "样例甲", MAN, 2500, 2100, 200, 2600, 2200, 0), merged("A1:A2", "B1:B2", "C1:E1", "F1:H1")).write();
        assertThat(check.look(understood(bytes).lines())).extracting(each -> each.stated().month() + " " + each.stated().wage() + " " + each.stated().pension()).containsExactly("1 2500.00 true", "2 2600.00 false");
    }

    @Test
    void the_tax_clients_layout_is_read_when_it_is_confirmed() {
        var bytes = csv("工号,*姓名,*证件类型,*证件号码,所得期间起,所得期间止,本期收入,累计收入,基本养老保险费,基本医疗保险费,失业保险费,住房公积金\n",
                "01,样例甲,居民身份证," + MAN + ",2025-03-01,2025-03-31,2500.00,7500.00,200.00,50.00,0.00,0.00", "02,样例乙,居民身份证," + WOMAN + ",2025-01-01,2025-03-31,2500.00,7500.00,0.00,0.00,0.00,0.00");
        var understood = understood(bytes);
        assertThat(doubts(understood)).containsOnly("likely");
        var lines = check.look(understood.lines());
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).stated().month()).isEqualTo(3);
        assertThat(lines.get(0).stated().wage()).isEqualTo(Money.ofYuan(2500));
        assertThat(lines.get(0).stated().pension()).isTrue();
        assertThat(lines.get(1).faults()).as("a period of three months is no month").extracting(Fault::code).containsExactly("declaration.payroll.bad.month");
    }

    @Test
    void a_month_without_its_year_is_asked_about_and_one_with_a_column_for_the_year_is_not() {
        var alone = understood(csv("身份证号,姓名,月份,应发工资\n", MAN + ",样例甲,3月,2500"));
        assertThat(doubts(alone)).containsExactly("year");
        assertThat(alone.lines().get(0).cells()).containsEntry("month", "202503");
        var beside = understood(csv("身份证号,姓名,年份,月份,应发工资\n", MAN + ",样例甲,2024年,3,2500"));
        assertThat(beside.isSure()).isTrue();
        assertThat(beside.lines().get(0).cells()).containsEntry("month", "202403");
    }

    @Test
    void what_was_not_found_can_be_chosen_and_what_is_wanted_must_be() {
        var understood = understood(csv("身份证号,姓名,月份,到手\n", MAN + ",样例甲,202501,2500"));
        assertThat(doubts(understood)).containsExactly("missing");
        assertThat(understood.columnsOfSheet()).containsEntry(3, "D 到手");
        assertThat(understood.with(Map.of("idNumber", 0, "name", 1, "month", 2, "wage", 3), false).checked().lines().get(0).cells()).containsEntry("wage", "2500");
        assertThatThrownBy(() -> understood.with(Map.of("idNumber", 0, "name", 1, "month", 2), false).checked()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("kernel.sheet.columnNotChosen");
            assertThat(refusal.field()).isEqualTo("wage");
        });
        assertThatThrownBy(() -> understood.with(Map.of("idNumber", 0, "name", 1, "month", 2, "wage", 2), false).checked()).hasMessage("kernel.sheet.columnTwice");
    }

    // files of lines

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|", "，"})
    void lines_may_be_parted_by_other_marks(String mark) {
        var text = ("身份证号,姓名,年月,应发工资\n" + MAN + ",样例甲,202501,2500\n").replace(",", mark);
        assertThat(look(text.getBytes(StandardCharsets.UTF_8))).singleElement().satisfies(line -> assertThat(line.faults()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void lines_may_be_written_in_other_encodings(String name) {
        var mark = name.startsWith("UTF") ? "\uFEFF" : "";
        assertThat(look((mark + "身份证号\t姓名\t年月\t应发工资\r\n" + MAN + "\t样例甲\t202501\t2500\r\n").getBytes(Charset.forName(name)))).singleElement()
                .satisfies(line -> assertThat(line.stated().name()).isEqualTo("样例甲"));
    }

    @Test
    void a_strict_workbook_and_shared_texts_are_read() {
        var shared = "<sst xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><si><t>身份证号</t></si><si><r><t>姓</t></r><r><t>名</t></r><rPh sb=\"0\" eb=\"1\"><t>xing</t></rPh></si></sst>";
        var bytes = new SampleBook().strict().shared(shared).sheet("x", row(1, "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "年月", "应发工资"), row(2, MAN, "样例甲", "202501", 2500)).write();
        assertThat(look(bytes)).singleElement().satisfies(line -> assertThat(line.faults()).isEmpty());
    }

    private static byte[] csv(String... lines) {
        var head = lines[0].endsWith("\n") ? lines[0] : "身份证号,姓名,年月,应发工资\n";
        var body = lines[0].endsWith("\n") ? List.of(lines).subList(1, lines.length) : List.of(lines);
        return (head + String.join("\n", body) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Understanding understood(byte[] bytes) {
        return SheetReading.understand(bytes, PayrollSheet.shape(YEAR));
    }

    private static List<String> doubts(Understanding understood) {
        return understood.doubts().stream().map(Understanding.Doubt::code).toList();
    }

    private List<PayrollLine> look(byte[] bytes) {
        return check.look(understood(bytes).lines());
    }

    private List<String> faults(byte[] bytes) {
        return look(bytes).stream().flatMap(line -> line.faults().stream()).map(fault -> fault.field() + " " + fault.code()).toList();
    }
}
