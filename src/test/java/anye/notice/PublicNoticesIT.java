package anye.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import anye.access.Acting;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;

class PublicNoticesIT extends InContainer {

    /** Its unit profile was never saved, so it has no 残联主管部门 yet. */
    private static final CreditCode NOWHERE = CreditCode.of("5133010000XX001077");
    private static final String TIEDONG = "210302";
    private static int made;

    @Inject
    private PublicNotices notices;
    @Inject
    private Notices told;
    @Inject
    private SaveNotice saveNotice;
    @Inject
    private PublishNotice publishNotice;
    @Inject
    private WithdrawNotice withdrawNotice;
    @Inject
    private CorrectNotice correctNotice;
    @Inject
    private RemoveNoticeFile removeNoticeFile;
    @Inject
    private DeleteNoticeDraft deleteNoticeDraft;
    @Inject
    private Transaction transaction;
    @Inject
    private Acting acting;
    @Inject
    private Clock clock;

    @BeforeEach
    void a_supervisor_of_the_city_acts() {
        acting.asSupervisor("210300");
    }

    @Test
    @Tag("AC-61")
    void a_draft_is_seen_by_the_office_alone_until_it_is_published_and_found_by_its_words() {
        var word = aWord();
        long id = draft(word, TIEDONG, true);
        acting.asNobody();
        assertThatThrownBy(() -> notices.read(id)).hasMessage("notice.gone");
        assertThat(found(word)).isEmpty();
        a_supervisor_of_the_city_acts();
        publish(id);
        acting.asNobody();
        assertThat(notices.read(id).state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(found(word)).containsExactly(id);
        assertThat(found(word + "没有人说过的话")).isEmpty();
    }

    @Test
    @Tag("AC-61")
    void a_scheduled_notice_appears_when_its_time_has_come_and_can_be_taken_back_until_then() {
        var word = aWord();
        long id = draft(word, TIEDONG, true);
        assertThatThrownBy(() -> publishNotice.publish(id, version(id), clock.instant().minusSeconds(1))).hasMessage("notice.schedule.past");
        publishNotice.publish(id, version(id), clock.instant().plus(Duration.ofDays(1)));
        assertThat(notices.govern(id).state()).isEqualTo(NoticeState.SCHEDULED);
        assertThat(found(word)).isEmpty();
        assertThatThrownBy(() -> notices.read(id)).hasMessage("notice.gone");
        withdrawNotice.withdraw(id, version(id), null);
        assertThat(notices.govern(id).state()).isEqualTo(NoticeState.DRAFT);
        publishNotice.publish(id, version(id), clock.instant().plus(Duration.ofDays(1)));
        aDayGoesBy(id);
        assertThat(found(word)).containsExactly(id);
    }

    @Test
    @Tag("AC-61")
    void an_employer_reads_what_its_region_and_those_above_are_told_and_not_what_a_neighbour_is() {
        var word = aWord();
        acting.asAdministrator();
        long nation = published(word, "000000", false);
        long city = published(word, "210300", false);
        long county = published(word, TIEDONG, false);
        long neighbour = published(word, "210303", false);
        long elsewhere = published(word, "330106", false);
        employerOf(TIEDONG);
        assertThat(told.of(employer(), word, Locale.SIMPLIFIED_CHINESE)).extracting(NoticeRow::id).containsExactlyInAnyOrder(nation, city, county);
        assertThat(notices.read(county).title()).contains(word);
        assertThatThrownBy(() -> notices.read(neighbour)).hasMessage("notice.gone");
        acting.asEmployer(NOWHERE.value(), "样例团体");
        assertThat(told.of(NOWHERE, word, Locale.SIMPLIFIED_CHINESE)).extracting(NoticeRow::id).containsExactly(nation);
        assertThatThrownBy(() -> notices.read(elsewhere)).hasMessage("notice.gone");
        acting.asNobody();
        assertThat(found(word)).isEmpty();
        assertThatThrownBy(() -> notices.read(nation)).hasMessage("notice.gone");
    }

    @Test
    void an_office_writes_for_its_own_region_and_governs_no_other() {
        assertThatThrownBy(() -> draft(aWord(), "330106", true)).hasMessage("notice.audience.outside");
        assertThatThrownBy(() -> draft(aWord(), "210000", true)).hasMessage("notice.audience.outside");
        long id = draft(aWord(), TIEDONG, true);
        acting.asSupervisor("330100");
        assertThatThrownBy(() -> notices.govern(id)).hasMessage("notice.gone");
        assertThatThrownBy(() -> saveNotice.save(id, 1, text("改", "330106", true), List.of())).hasMessage("notice.gone");
        assertThatThrownBy(() -> publishNotice.publish(id, 1, null)).hasMessage("notice.gone");
        assertThatThrownBy(() -> deleteNoticeDraft.delete(id, 1)).hasMessage("notice.gone");
    }

    @Test
    void a_correction_is_a_new_edition_and_the_old_one_stays_readable() {
        var word = aWord();
        long id = draft(word, TIEDONG, true, aFile());
        publish(id);
        assertThatThrownBy(() -> saveNotice.save(id, version(id), text(word + "暗改", TIEDONG, true), List.of())).hasMessage("notice.published");
        long correction = correctNotice.correct(id, version(id));
        assertThatThrownBy(() -> correctNotice.correct(id, version(id))).hasMessage("notice.correct.begun");
        assertThat(notices.files(correction)).extracting(NoticeFileRow::shownName).containsExactly("附件.pdf");
        saveNotice.save(correction, version(correction), text(word + "更正", TIEDONG, true), List.of());
        assertThat(found(word)).containsExactly(id);
        publish(correction);
        assertThat(found(word)).containsExactly(correction);
        var old = notices.read(id);
        assertThat(old.state()).isEqualTo(NoticeState.SUPERSEDED);
        assertThat(notices.newest(old)).hasValueSatisfying(newest -> assertThat(newest.id()).isEqualTo(correction));
        assertThat(notices.editions(old)).extracting(PublicNoticeRow::edition).containsExactly(2, 1);
        assertThatThrownBy(() -> correctNotice.correct(id, version(id))).hasMessage("notice.correct.notPublished");
        assertThatThrownBy(() -> deleteNoticeDraft.delete(correction, version(correction))).hasMessage("notice.published");
    }

    @Test
    void a_withdrawn_notice_is_found_no_more_and_says_why_and_its_files_go_with_it() {
        var word = aWord();
        long id = draft(word, TIEDONG, true, aFile());
        publish(id);
        long file = notices.files(id).get(0).id();
        acting.asNobody();
        assertThat(notices.file(file)).hasValueSatisfying(given -> assertThat(given.shownName()).isEqualTo("附件.pdf"));
        a_supervisor_of_the_city_acts();
        assertThatThrownBy(() -> withdrawNotice.withdraw(id, version(id), " ")).hasMessage("notice.withdraw.reason");
        withdrawNotice.withdraw(id, version(id), "日期有误");
        acting.asNobody();
        assertThat(found(word)).isEmpty();
        assertThat(notices.read(id)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(NoticeState.WITHDRAWN);
            assertThat(row.withdrawnBecause()).isEqualTo("日期有误");
        });
        assertThat(notices.file(file)).isEmpty();
    }

    @Test
    void the_attachment_of_a_draft_is_nobody_elses() {
        long id = draft(aWord(), TIEDONG, true, aFile());
        long file = notices.files(id).get(0).id();
        acting.asNobody();
        assertThat(notices.file(file)).isEmpty();
        acting.asSupervisor("330100");
        assertThat(notices.file(file)).isEmpty();
        a_supervisor_of_the_city_acts();
        assertThat(notices.file(file)).isPresent();
        removeNoticeFile.remove(id, version(id), file);
        assertThat(notices.files(id)).isEmpty();
    }

    @Test
    void the_second_of_two_writers_is_told_and_nobody_publishes_what_they_have_not_seen() {
        long id = draft(aWord(), TIEDONG, true);
        long read = version(id);
        saveNotice.save(id, read, text("甲改过", TIEDONG, true), List.of());
        assertThatThrownBy(() -> saveNotice.save(id, read, text("乙改过", TIEDONG, true), List.of())).isInstanceOf(NoticeChangedMeanwhile.class);
        assertThatThrownBy(() -> publishNotice.publish(id, read, null)).isInstanceOf(NoticeChangedMeanwhile.class);
        assertThat(notices.govern(id).title()).isEqualTo("甲改过");
    }

    @Test
    void what_is_typed_into_the_search_is_words_and_no_pattern() {
        var word = aWord();
        publish(draft(word, TIEDONG, true));
        assertThat(found(word.substring(0, 2) + "%")).isEmpty();
        assertThat(found(word.replace('告', '_'))).isEmpty();
    }

    @Test
    void every_act_is_in_the_journal() {
        long id = draft(aWord(), TIEDONG, true);
        publish(id);
        withdrawNotice.withdraw(id, version(id), "样例原因");
        List<?> acts = transaction.ask(records -> records.createNativeQuery("select act from journal_record where subject = ?1 order by sequence_number").setParameter(1, "notice:" + id).getResultList());
        assertThat(acts).map(String::valueOf).containsExactly("notice.saved", "notice.published", "notice.withdrawn");
    }

    private List<Long> found(String word) {
        return notices.open(Division.NATION, word, 1, 20).rows().stream().map(PublicNoticeRow::id).toList();
    }

    private long published(String word, String audience, boolean open) {
        long id = draft(word, audience, open);
        publish(id);
        return id;
    }

    private long draft(String word, String audience, boolean open, ReceivedFile... files) {
        return saveNotice.save(null, 0, text(word, audience, open), List.of(files));
    }

    private static NoticeText text(String title, String audience, boolean open) {
        return new NoticeText(title, "样例内容", Division.of(audience), open);
    }

    private void publish(long id) {
        publishNotice.publish(id, version(id), null);
    }

    private long version(long id) {
        return notices.govern(id).version();
    }

    private void aDayGoesBy(long id) {
        transaction.run(records -> records.createNativeQuery("update public_notice set publish_at = publish_at - interval '1' day where id = ?1").setParameter(1, id).executeUpdate());
    }

    private static CreditCode employer() {
        return CreditCode.of("92210381MA00XX066R");
    }

    /** An employer of this 残联主管部门. */
    private void employerOf(String division) {
        transaction.run(records -> records.createNativeQuery("""
                insert into employer (credit_code, name, first_seen_at, version) values (?1, '样例', current_timestamp, 0) on conflict do nothing""")
                .setParameter(1, employer().value()).executeUpdate());
        transaction.run(records -> records.createNativeQuery("update employer set certifying_division = ?2 where credit_code = ?1")
                .setParameter(1, employer().value()).setParameter(2, division).executeUpdate());
        acting.asEmployer(employer().value(), "样例个体工商户");
    }

    private static synchronized String aWord() {
        return "第" + ++made + "号公告字" + System.nanoTime();
    }

    private static ReceivedFile aFile() {
        return new ReceivedFile("附件.pdf", FileKind.PDF, new byte[] {1, 2, 3}, "0".repeat(64), 1);
    }
}
