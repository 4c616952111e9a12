package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import anye.kernel.Division;

class PublicNoticeTest {

    private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");

    @Tag("AC-61")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-15T03:59:59Z, false
            2026-09-15T04:00:00Z, true
            2026-09-16T04:00:00Z, true
            """)
    void what_is_scheduled_is_published_from_its_very_moment_on(Instant now, boolean published) {
        var notice = aDraft();
        notice.publish(NOON, Instant.EPOCH);
        assertThat(notice.isPublished(now)).isEqualTo(published);
    }

    @Test
    void what_is_published_or_scheduled_cannot_be_edited() {
        var notice = aDraft();
        notice.publish(NOON, Instant.EPOCH);
        assertThatThrownBy(() -> notice.write(text("别的内容"), "staff:2", Instant.EPOCH)).hasMessage("notice.published");
        assertThatThrownBy(() -> notice.publish(NOON, NOON)).hasMessage("notice.published");
        assertThatThrownBy(() -> notice.changeFiles(NOON)).hasMessage("notice.published");
    }

    @Test
    void what_nobody_has_read_becomes_a_draft_again_and_what_was_read_needs_a_reason() {
        var notice = aDraft();
        assertThatThrownBy(() -> notice.withdraw("原因", NOON)).hasMessage("notice.withdraw.notPublished");
        notice.publish(NOON, Instant.EPOCH);
        notice.withdraw(null, NOON.minusSeconds(1));
        notice.mustBeDraft();
        notice.publish(NOON, Instant.EPOCH);
        assertThatThrownBy(() -> notice.withdraw(" ", NOON)).hasMessage("notice.withdraw.reason");
        notice.withdraw("内容有误", NOON);
        assertThat(notice.isWithdrawn()).isTrue();
        assertThatThrownBy(() -> notice.withdraw("再撤", NOON)).hasMessage("notice.withdraw.notPublished");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',      内容,  title, notice.title.missing
            标题,    ' ',   body,  notice.body.missing
            """)
    void a_notice_has_a_title_and_a_text(String title, String body, String field, String code) {
        var typed = new NoticeText(title, body, Division.NATION, true);
        assertThatThrownBy(typed::checked).hasMessage(code).extracting("field").isEqualTo(field);
    }

    private static PublicNotice aDraft() {
        return new PublicNotice(text("内容"), "staff:1", Instant.EPOCH);
    }

    private static NoticeText text(String body) {
        return new NoticeText("样例公告", body, Division.of("210302"), true);
    }
}
