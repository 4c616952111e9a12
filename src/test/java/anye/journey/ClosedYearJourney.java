package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import anye.testing.EveryWidth;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer looks at years that are not filed: each says when it was, or that nothing is announced, before anything can be typed. */
@InBrowser
@Once
class ClosedYearJourney {

    private static final String EMPLOYER = "鞍山样例二号福利院";

    @Tag("AC-14")
    @Test
    void a_year_that_is_not_filed_says_so_and_offers_nothing_to_type(Page page, Server server) {
        SignIn.asEmployer(page, EMPLOYER);
        var employer = new EmployerDesk(page, server.address());
        employer.hurry();
        employer.keepTheUnitProfile();
        page.navigate("/home.xhtml?year=2023");
        assertThat(page.getByLabel("业务年度")).containsText("2025 申报中（2026年3月1日至10月31日）");
        assertThat(page.getByLabel("业务年度")).containsText("2024 已结束（2025年3月1日至10月31日，日期待核实）");
        assertThat(page.getByLabel("业务年度")).containsText("2023 尚未公布");
        employer.says("本年度的申报期尚未公布，公布后请在申报期内办理。");
        EveryWidth.assertGood(page, "home-closed-year");

        page.navigate("/home.xhtml?year=2024");
        employer.says("申报期：2025年3月1日至10月31日 已结束，日期待核实");

        page.navigate("/declaration/placements.xhtml?year=2024");
        employer.says("2024 年度的申报期为 2025-03-01 至 2025-10-31");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("添加残疾人|导入上一年申报名单|批量导入")))).hasCount(0);
        EveryWidth.assertGood(page, "placements-closed-year");

        page.navigate("/declaration/add.xhtml?year=2024");
        employer.says("2024 年度的申报期为 2025-03-01 至 2025-10-31");
        assertThat(page.getByLabel("身份证号")).hasCount(0);

        page.navigate("/declaration/imports.xhtml?year=2023");
        employer.says("2023 年度的申报期尚未公布");
        assertThat(page.locator("input[type=file]")).hasCount(0);
    }
}
