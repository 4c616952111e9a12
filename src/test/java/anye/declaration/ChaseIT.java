package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import anye.kernel.CreditCode;
import anye.kernel.MovedTime;
import anye.kernel.Time;
import anye.notice.NoticeRow;
import anye.notice.Notices;
import anye.testing.AtOnce;
import anye.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reminders of 完成申报 with the clock moved, in Anshan, whose window closes on 31 October, and in Zhejiang, whose closes on 31 December. */
class ChaseIT extends InContainer {

    private static final String ANSHAN = "1221030000XX000788";
    private static final String HANGZHOU = "91330106MA00XX031B";

    @Inject
    private Settled settled;
    @Inject
    private Chases chases;
    @Inject
    private CompleteDeclaration completeDeclaration;
    @Inject
    private Notices notices;
    @Inject
    private MovedTime time;

    @AfterEach
    void time_is_what_it_was() {
        time.back();
    }

    @Tag("AC-41")
    @Test
    void thirty_ten_and_three_days_before_the_window_of_the_region_closes_an_employer_is_reminded_once_each() {
        aDeclaration(ANSHAN, "210302", LocalDate.of(2026, 3, 2));
        aDeclaration(HANGZHOU, "330106", LocalDate.of(2026, 3, 2));
        assertThat(titles(ANSHAN, LocalDate.of(2026, 3, 4))).isEmpty();
        assertThat(titles(ANSHAN, LocalDate.of(2026, 3, 5))).containsExactly("完成申报提醒：2025年度安置人员已全部审核确认");
        assertThat(titles(ANSHAN, LocalDate.of(2026, 9, 30))).hasSize(1);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 1))).hasSize(2).contains("完成申报提醒：2025年度申报期将于2026-10-31截止");
        assertThat(bodies(ANSHAN)).anySatisfy(body -> assertThat(body).contains("还有30天"));
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 20))).hasSize(2);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 21))).hasSize(3);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 27))).hasSize(3);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 28))).hasSize(4);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 31))).hasSize(4);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 11, 1))).hasSize(4);
        assertThat(titles(HANGZHOU, LocalDate.of(2026, 11, 30))).hasSize(1);
        assertThat(titles(HANGZHOU, LocalDate.of(2026, 12, 1))).hasSize(2);
    }

    @Test
    void whoever_is_not_settled_is_told_how_many_are_missing_and_of_no_approval() {
        long id = aDeclaration(ANSHAN, "210302", LocalDate.of(2026, 9, 1));
        settled.incomplete(id, "210399199001010015", "样例乙", LocalDate.of(2026, 9, 1).atTime(10, 0).atZone(Time.BEIJING).toInstant());
        assertThat(titles(ANSHAN, LocalDate.of(2026, 9, 20))).isEmpty();
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 1))).containsExactly("申报提醒：2025年度申报期将于2026-10-31截止");
        assertThat(bodies(ANSHAN)).allSatisfy(body -> assertThat(body).contains("还有1名人员"));
    }

    @Test
    void after_completion_nobody_is_reminded() {
        long id = aDeclaration(ANSHAN, "210302", LocalDate.of(2026, 9, 30));
        time.to(LocalDate.of(2026, 9, 30));
        completeDeclaration.complete(id);
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 3))).isEmpty();
        assertThat(titles(ANSHAN, LocalDate.of(2026, 10, 28))).isEmpty();
    }

    @Test
    void two_nodes_at_once_remind_once() throws Exception {
        long id = aDeclaration(ANSHAN, "210302", LocalDate.of(2026, 9, 30));
        time.to(LocalDate.of(2026, 10, 1));
        AtOnce.all(List.of(() -> chase(id), () -> chase(id), () -> chase(id), () -> chase(id)));
        assertThat(told(ANSHAN)).hasSize(1);
    }

    private boolean chase(long id) {
        chases.chase(id);
        return true;
    }

    private long aDeclaration(String code, String office, LocalDate confirmed) {
        return settled.declaration(code, code.equals(ANSHAN) ? "鞍山样例二号福利院" : "杭州样例三号科技有限公司", office, code.equals(ANSHAN) ? "210399197608310170" : "330199198808080403",
                confirmed.atTime(10, 0).atZone(Time.BEIJING).toInstant());
    }

    /** What the employer has been reminded of after the timer ran on that day. */
    private List<String> titles(String code, LocalDate day) {
        time.to(day);
        chases.open().forEach(chases::chase);
        return told(code).stream().map(row -> row.title(Locale.SIMPLIFIED_CHINESE)).toList();
    }

    private List<String> bodies(String code) {
        return told(code).stream().map(row -> row.body(Locale.SIMPLIFIED_CHINESE)).toList();
    }

    private List<NoticeRow> told(String code) {
        return notices.of(CreditCode.of(code), "提醒", Locale.SIMPLIFIED_CHINESE).stream().filter(row -> !row.toEverybody()).toList();
    }
}
