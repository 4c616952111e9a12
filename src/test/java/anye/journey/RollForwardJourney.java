package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An employer of last year comes back: its list is carried over, and whoever passes all year is confirmed, in three presses. */
@InBrowser
@Once
class RollForwardJourney {

    @Tag("AC-15")
    @Tag("AC-32")
    @Test
    void last_years_people_are_confirmed_in_three_presses_and_nothing_is_typed(Page page, Server server) {
        SignIn.asEmployer(page, "杭州样例四号助残服务中心");
        var employer = new EmployerDesk(page, server.address());
        employer.openThePeople();
        employer.look("people-before-roll-forward");
        employer.says("+ 导入上一年申报名单");
        employer.follow("首页");

        employer.follow("导入上一年申报名单");
        employer.isAt("导入上一年申报名单");
        employer.says("待导入 16 人");
        employer.says("已超过就业年龄段，2024-12 达到法定退休年龄");
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("仍在本单位 样例退休人员"))).hasCount(0);
        employer.look("roll-forward");
        employer.press("导入");

        employer.isAt("核对并确认");
        employer.says("已导入 16 人");
        employer.says("需要逐人办理 7 人");
        employer.says("没有本年度的合同");
        employer.look("confirm-ready");
        employer.press("确认 9 人");

        employer.says("已确认 9 人，安置登记 108 个月");
        employer.look("confirm-ready-rest");
        employer.openThePeople();
        employer.says("审核通过（系统） 9 人");
        employer.says("资料待完善 7 人");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^资料待完善 7 人"))).click();
        employer.says("共 7 条");
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("审核通过（系统）"))).hasCount(0);
        employer.look("people-incomplete");

        page.navigate(server.at("/declaration/roll-forward.xhtml"));
        employer.says("已导入或者已登记 16 人");
        employer.look("roll-forward-done");
    }
}
