package anye.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

import anye.testing.EveryWidth;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page that opens by its address alone: for everybody, at every width, in both languages. Pages that show one case
 * are looked at where a journey comes past them.
 */
@InBrowser
@Once
class PagesAreAccessibleJourney {

    private enum Who { NOBODY, EMPLOYER, REVIEWER, WINDOW_CLERK, SUPERVISOR, ADMINISTRATOR }

    private static final Map<Who, Page> PEOPLE = new EnumMap<>(Who.class);

    @BeforeAll
    static void all_come_in(Page nobody, Page employer, Page reviewer, Page clerk, Page supervisor, Page administrator) {
        SignIn.asEmployer(employer, "郑州样例五号机械有限公司");
        SignIn.asStaff(reviewer, "审核员（郑州市金水区）");
        SignIn.asStaff(clerk, "窗口人员（郑州市金水区）");
        SignIn.asStaff(supervisor, "督导员（鞍山市）");
        SignIn.asStaff(administrator, "系统管理员（演示）");
        PEOPLE.putAll(Map.of(Who.NOBODY, nobody, Who.EMPLOYER, employer, Who.REVIEWER, reviewer, Who.WINDOW_CLERK, clerk, Who.SUPERVISOR, supervisor, Who.ADMINISTRATOR, administrator));
    }

    @Tag("AC-74")
    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(textBlock = """
            NOBODY,        index,               /
            NOBODY,        index-english,       /index.xhtml?lang=en
            NOBODY,        accessibility,       /accessibility.xhtml?lang=zh
            NOBODY,        missing,             /there/is/no/such/page
            NOBODY,        forbidden,           /access/staff.xhtml
            NOBODY,        phone-upload,        /phone/upload.xhtml
            NOBODY,        sign-in,             /access/sign-in.xhtml
            NOBODY,        signed-out,          /access/signed-out.xhtml
            NOBODY,        sign-in-failed,      /access/sign-in-failed.xhtml
            NOBODY,        first-administrator, /access/first-administrator.xhtml
            NOBODY,        set-password,        /access/set-password.xhtml
            NOBODY,        portal,              /sandbox/portal.xhtml
            NOBODY,        portal-found,        /sandbox/portal.xhtml?region=210302&keyword=按比例
            NOBODY,        portal-not-found,    /sandbox/portal.xhtml?region=210302&keyword=公积金
            NOBODY,        choose,              /sign-in/portal/sandbox
            NOBODY,        choose-staff,        /sign-in/portal/sandbox-staff
            NOBODY,        people,              /sandbox/people.xhtml
            NOBODY,        levy-calculator,     /levy/calculator.xhtml
            NOBODY,        levy-answer,         /levy/calculator.xhtml?staff=1000&percent=1.5&pay=65000&ownPay=5536&double=12&single=8&place=410105&average=80000
            NOBODY,        levy-answer-english, /levy/calculator.xhtml?lang=en&staff=29.5&pay=6500&ownPay=2500&single=1
            NOBODY,        levy-address,        /levy/calculator.xhtml?lang=zh&staff=x&pay=y&of=z
            NOBODY,        levy-announced,      /levy/relief/announced.xhtml
            EMPLOYER,      home-employer,       /home.xhtml
            EMPLOYER,      inbox,               /notice/inbox.xhtml
            EMPLOYER,      relief-list,         /levy/relief/applications.xhtml
            EMPLOYER,      profile,             /employer/edit.xhtml
            EMPLOYER,      affiliated-unit,     /employer/affiliated-unit.xhtml
            EMPLOYER,      handlers,            /employer/handlers.xhtml
            EMPLOYER,      register-wrong,      /employer/wrong.xhtml?field=INDUSTRY
            EMPLOYER,      profile-english,     /employer/edit.xhtml?lang=en
            EMPLOYER,      dispatch,            /dispatch/overview.xhtml
            EMPLOYER,      dispatch-english,    /dispatch/overview.xhtml?lang=en
            EMPLOYER,      dispatch-terms,      /dispatch/terms.xhtml?lang=zh
            REVIEWER,      home-reviewer,       /home.xhtml
            REVIEWER,      queue,               /review/queue.xhtml
            REVIEWER,      transfers,           /review/transfers.xhtml
            REVIEWER,      approve,             /review/approve.xhtml
            REVIEWER,      absences,            /review/absences.xhtml
            REVIEWER,      withdrawals,         /review/withdrawals.xhtml
            REVIEWER,      revocations,         /review/revocations.xhtml
            REVIEWER,      revocations-english, /review/revocations.xhtml?lang=en
            EMPLOYER,      revocation-none,     /declaration/revocation.xhtml?lang=zh
            REVIEWER,      ratings,             /review/ratings.xhtml
            REVIEWER,      deregistrations,     /letter/deregistrations.xhtml
            REVIEWER,      corrections,         /employer/corrections.xhtml
            REVIEWER,      relief-queue,        /levy/relief/queue.xhtml
            REVIEWER,      filings,             /dispatch/filings.xhtml
            REVIEWER,      agreements,          /dispatch/contracts.xhtml
            REVIEWER,      mismatches,          /dispatch/mismatches.xhtml
            NOBODY,        notices-public,      /notice/notices.xhtml
            NOBODY,        windows,             /notice/windows.xhtml
            NOBODY,        manual,              /notice/manual.xhtml
            EMPLOYER,      notices,             /notice/notices.xhtml
            EMPLOYER,      download-manual,     /notice/download-manual.xhtml
            ADMINISTRATOR, verify-journal,      /report/verify-journal.xhtml
            ADMINISTRATOR, scanner,             /access/scanner.xhtml
            ADMINISTRATOR, manage-notices,      /notice/manage.xhtml
            ADMINISTRATOR, write-notice,        /notice/write.xhtml
            ADMINISTRATOR, manage-windows,      /notice/manage-windows.xhtml
            ADMINISTRATOR, edit-window,         /notice/edit-window.xhtml
            WINDOW_CLERK,  home-window,         /home.xhtml
            WINDOW_CLERK,  window-list,         /review/acceptances.xhtml
            WINDOW_CLERK,  window-english,      /review/acceptances.xhtml?lang=en&part=ACCEPTED
            WINDOW_CLERK,  window-register,     /review/accept.xhtml?lang=zh
            WINDOW_CLERK,  show-looks,          /review/show-looks.xhtml
            NOBODY,        window-look,         /window/look.xhtml
            NOBODY,        window-person,       /window/person.xhtml
            EMPLOYER,      window-mine,         /window/mine.xhtml
            REVIEWER,      denials,             /review/denials.xhtml
            SUPERVISOR,    home-supervisor,     /home.xhtml
            SUPERVISOR,    queue-supervisor,    /review/queue.xhtml
            SUPERVISOR,    supervision,         /report/dashboard.xhtml
            SUPERVISOR,    supervision-english, /report/dashboard.xhtml?lang=en
            SUPERVISOR,    analysis,            /report/analysis.xhtml?lang=zh
            SUPERVISOR,    undeclared,          /report/undeclared.xhtml
            SUPERVISOR,    exits,               /report/exits.xhtml
            SUPERVISOR,    over-quota,          /report/over-quota.xhtml
            SUPERVISOR,    inspections-none,    /report/inspections.xhtml?search=nothing
            SUPERVISOR,    inspection-blank,    /report/inspection.xhtml
            SUPERVISOR,    imports-blank,       /report/imports.xhtml
            SUPERVISOR,    yearly,              /report/yearly.xhtml?year=2024
            EMPLOYER,      history,             /report/history.xhtml
            EMPLOYER,      take-away,           /report/take-away.xhtml
            EMPLOYER,      payrolls,            /declaration/imports.xhtml
            EMPLOYER,      payrolls-english,    /declaration/imports.xhtml?lang=en
            EMPLOYER,      take-away-english,   /report/take-away.xhtml?lang=en
            NOBODY,        statistics,          /report/statistics.xhtml
            NOBODY,        performance-open,    /report/performance.xhtml
            ADMINISTRATOR, home-administrator,  /home.xhtml
            ADMINISTRATOR, staff,               /access/staff.xhtml
            ADMINISTRATOR, recovery-codes-gone, /access/recovery-codes.xhtml
            ADMINISTRATOR, renew-codes-portal,  /access/renew-recovery-codes.xhtml
            EMPLOYER,      looks,               /report/looks.xhtml
            ADMINISTRATOR, journal,             /report/journal.xhtml
            ADMINISTRATOR, figures,             /amendment/figures.xhtml?division=210302
            ADMINISTRATOR, figures-english,     /amendment/figures.xhtml?lang=en&division=410105
            ADMINISTRATOR, propose-wage,        /amendment/propose.xhtml?lang=zh&figure=minimum-wage&division=210302
            ADMINISTRATOR, propose-retirement,  /amendment/propose.xhtml?figure=retirement&division=000000
            ADMINISTRATOR, propose-holidays,    /amendment/holidays.xhtml
            ADMINISTRATOR, amendments,          /amendment/amendments.xhtml
            """)
    void a_page_is_accessible_and_fits_a_phone(Who who, String name, String address) {
        var page = PEOPLE.get(who);
        page.navigate(address);
        assertThat(page.locator("h1").count()).as("headings of the first level").isOne();
        assertThat(page.locator(".error-summary").count()).as("what is wrong with the page").isEqualTo(address.contains("=x") ? 1 : 0);
        assertThat(page.title()).endsWith(page.locator("html").getAttribute("lang").equals("en")
                ? "National networked certification of proportional employment of people with disabilities" : "全国残疾人按比例就业情况联网认证");
        EveryWidth.assertGood(page, name);
    }
}
