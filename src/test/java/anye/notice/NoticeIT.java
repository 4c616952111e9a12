package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;

import anye.access.Acting;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class NoticeIT extends InContainer {

    private static final CreditCode CODE = CreditCode.of("52330106MJ00XX0939");
    private static final CreditCode OTHER = CreditCode.of("5133010000XX001077");

    @Inject
    private Notices notices;
    @Inject
    private ReadNotice readNotice;
    @Inject
    private Transaction transaction;
    @Inject
    private Acting acting;

    @Test
    void a_notice_reads_in_either_language_is_found_by_its_words_and_is_read_once() {
        notices.tell(CODE, "review.notice.decided", "样例人");
        acting.asEmployer(CODE.value(), "样例民办非企业");
        long before = notices.unread(CODE);
        var told = notices.of(CODE, "样例人", Locale.SIMPLIFIED_CHINESE).get(0);
        assertThat(told.title(Locale.SIMPLIFIED_CHINESE)).contains("样例人");
        assertThat(told.isUnread()).isTrue();
        readNotice.read(told.id());
        readNotice.read(told.id());
        assertThat(notices.unread(CODE)).isEqualTo(before - 1);
        assertThat(notices.of(CODE, "没有人说过的话", Locale.SIMPLIFIED_CHINESE)).isEmpty();
    }

    @Test
    void nobody_reads_what_another_was_told() {
        notices.tell(CODE, "notice.inbox.title");
        long id = notices.latest(CODE, Division.NATION, 1).get(0).id();
        acting.asEmployer(OTHER.value(), "样例团体");
        assertThat(notices.latest(OTHER, Division.NATION, 20)).extracting(NoticeRow::id).doesNotContain(id);
        assertThatThrownBy(() -> readNotice.read(id)).hasMessage("notice.gone");
    }

    @Test
    void names_in_a_notice_stand_nowhere_in_clear() {
        notices.tell(CODE, "notice.inbox.title", "某个样例姓名");
        var columns = transaction.ask(records -> records.createNativeQuery("select arguments from notice where employer = ?1 and arguments is not null")
                .setParameter(1, CODE.value()).getResultList());
        assertThat(columns).isNotEmpty().allSatisfy(column -> assertThat((String) column).doesNotContain("样例"));
    }
}
