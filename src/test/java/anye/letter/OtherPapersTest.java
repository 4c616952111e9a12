package anye.letter;

import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherPapersTest {

    private static final String UNIT = "鞍山样例一号制造有限公司";
    private static final BusinessYear YEAR = new BusinessYear(2025);
    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 6, 18, 9, 5, 7, 0, ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({"NATIONAL, 申报资料真实性承诺书, 6", "ZHEJIANG, 申报资料真实性承诺书, 5", "ANSHAN, 告知承诺书, 4"})
    void each_region_has_its_own_title_and_items(CommitmentKind kind, String title, int items) {
        CommitmentText text = CommitmentText.of(kind, UNIT, YEAR);

        assertThat(text.title()).isEqualTo(title);
        assertThat(text.items()).hasSize(items).noneMatch(String::isBlank);
        assertThat(text.plain()).contains(UNIT, "2025年", "郑重承诺", "愿意承担一切法律后果").doesNotContain("{", "}");
        assertThat(text.version()).startsWith(kind.name());
    }

    @Test
    void only_zhejiang_has_a_free_line() {
        assertThat(CommitmentText.of(CommitmentKind.ZHEJIANG, UNIT, YEAR, " 岗位说明 ").numberedItems())
                .hasSize(6).last().isEqualTo("六、岗位说明。");
        assertThat(CommitmentText.of(CommitmentKind.NATIONAL, UNIT, YEAR, "岗位说明").items()).hasSize(6);
    }

    @Test
    void a_placeholder_in_a_unit_name_stays_as_it_is_written() {
        assertThat(CommitmentText.of(CommitmentKind.NATIONAL, "{year}公司", YEAR).plain()).contains("{year}公司");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_is_what_is_drawn(CommitmentKind kind) {
        CommitmentText text = CommitmentText.of(kind, UNIT, YEAR);
        byte[] pdf = CommitmentDrawing.draw(text, AT);
        PaperText.show(pdf, "commitment-" + kind, 1);

        assertThat(unbroken(PaperText.of(pdf))).contains(text.plain().lines().map(OtherPapersTest::unbroken).toList())
                .contains(text.sha256(), "2026年6月18日09:05:07");
    }

    @Test
    void a_commitment_to_be_signed_by_hand_leaves_room_for_the_date() {
        String text = PaperText.of(CommitmentDrawing.draw(CommitmentText.of(CommitmentKind.ANSHAN, UNIT, YEAR), null));

        assertThat(unbroken(text)).contains("用人单位名称（章）：" + UNIT, "签名：", "年月日").doesNotContain("在网上阅读");
    }

    @Test
    void a_unit_name_the_typeface_lacks_is_printed_with_a_substitute_and_its_code() {
        CommitmentText text = CommitmentText.of(CommitmentKind.NATIONAL, "\uE000公司", YEAR);

        assertThat(PaperText.of(CommitmentDrawing.draw(text, AT))).contains("〓公司", "U+E000");
    }

    @Test
    void a_receipt_says_when_it_was_filed_and_that_it_is_not_the_result() {
        byte[] pdf = ReceiptDrawing.draw(new ReceiptContent("S-210302-2025-000017", YEAR, UNIT,
                new CreditCode("91210302MA00XX0157"), "鞍山市铁东区残疾人联合会", 3, 25, AT));
        PaperText.show(pdf, "receipt", 1);

        assertThat(unbroken(PaperText.of(pdf))).contains("申报回执", UNIT, "91210302MA00XX0157", "3人，25人月",
                "2026年6月18日09:05:07", "不代表审核结果");
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s", "");
    }
}
