package anye.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.review.window.AcceptanceRow;
import anye.review.window.AcceptanceState;
import anye.review.window.DeferralReason;
import anye.review.window.WindowPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 受理回执: what an employer takes home from the window. */
class WindowReceiptDrawingTest {

    private static final Instant AT = Instant.parse("2026-09-18T02:00:00Z");

    @Tag("AC-38")
    @Tag("AC-84")
    @Test
    void it_says_what_was_brought_everything_that_is_missing_and_what_to_bring_and_by_when_it_will_be_accepted() {
        var text = text(AcceptanceState.DEFERRED, Set.of(DeferralReason.WAGES_MISSING, DeferralReason.NOT_SEALED), "缺10月至12月");
        assertThat(text).contains("窗口受理回执", "210303-20260918-00012", "鞍山样例窗口一号有限公司", "91210303MA00XX453A", "2025年", "残疾人证原件、劳动合同",
                "一次性告知", "1．缺少工资发放证明。请带本年度逐月的工资发放证明", "2．材料未加盖公章。请在每份材料上加盖公章", "缺10月至12月", "2026-09-22", "鞍山市铁西区残疾人联合会", "样例窗口", "K7MR-2QXN-9TBD", "https://anye.example/window/look.xhtml", "提出异议");
    }

    @Tag("AC-38")
    @Test
    void what_was_accepted_on_the_spot_says_when() {
        assertThat(text(AcceptanceState.ACCEPTED, Set.of(), null)).contains("已于2026年9月18日").doesNotContain("未当场受理");
        assertThat(text(AcceptanceState.DECLINED, Set.of(DeferralReason.OTHER), "逾期未补齐")).contains("不予受理。理由：逾期未补齐");
    }

    private static String text(AcceptanceState state, Set<DeferralReason> reasons, String words) {
        var row = new AcceptanceRow(12, CreditCode.of("91210303MA00XX453A"), "鞍山样例窗口一号有限公司", Division.of("210303"), Division.of("210303"), new BusinessYear(2025),
                Set.of(WindowPaper.CONTRACT, WindowPaper.CERTIFICATE), state, reasons, words, AT, "staff:7", "样例窗口", LocalDate.of(2026, 9, 22), false, AT, "样例窗口", null, null, null, null, null, null);
        var paper = WindowReceiptDrawing.draw(row, "K7MR-2QXN-9TBD", "https://anye.example/window/look.xhtml");
        PaperText.show(paper, "window-receipt-" + state, 1);
        return PaperText.of(paper).replaceAll("\\s", "");
    }
}
