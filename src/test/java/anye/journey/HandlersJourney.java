package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** What an employer has others and its own programs do: a handler with a mandate, and a payroll that is looked at and given up. */
@InBrowser
@Once
class HandlersJourney {

    private static final String MALFORMED = """
            身份证号,姓名,年月,应发工资（元）,是否缴纳养老保险,是否缴纳医疗保险,合同开始日期,合同结束日期,是否为劳务派遣,劳务派遣单位统一社会信用代码,岗位工种,岗位性质
            210399197609010196,样例某,202501,1000,是,否,2024-01-01,,否,,包装工,
            210399197609010197,样例某甲,202513,两千,有,,,,,,,
            """;

    @Test
    void a_handler_signs_in_with_an_account_of_their_own_as_long_as_the_employer_wants(Page account, Page handler, Server server) {
        comeIn(handler, server);
        var theirs = new Desk(handler);
        theirs.isAt("未能登录");
        theirs.says("没有授权您为经办人");
        theirs.look("handler-not-named");

        SignIn.asEmployer(account, "鞍山样例一号制造有限公司");
        account.navigate(server.at("/employer/handlers.xhtml"));
        var employer = new Desk(account);
        employer.isAt("经办人授权");
        employer.says("还没有授权经办人");
        employer.press("授权");
        employer.look("handlers-refused");
        employer.type("经办人姓名", "试测辛");
        employer.type("经办人手机号码", "13800000009");
        employer.type("授权截止日期", "2026-12-31");
        account.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("缓减免申请")).check();
        employer.press("授权");
        employer.says("尚未登录");
        employer.look("handlers");

        comeIn(handler, server);
        assertThat(handler).hasURL(Pattern.compile("/home\\.xhtml"));
        assertThat(handler.locator("header")).containsText("试测辛");
        handler.navigate(server.at("/levy/relief/applications.xhtml"));
        theirs.isAt("缓减免申请");
        for (var closed : new String[] {"/declaration/complete.xhtml", "/employer/handlers.xhtml", "/report/take-away.xhtml"}) {
            org.assertj.core.api.Assertions.assertThat(handler.navigate(server.at(closed)).status()).as(closed).isEqualTo(404);
        }

        account.reload();
        employer.says("已登录并绑定账号");
        account.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("终止授权 试测辛")).click();
        employer.says("还没有授权经办人");
        employer.look("handlers-over");
        handler.navigate(server.at("/home.xhtml"));
        assertThat(handler).hasURL(Pattern.compile("/access/sign-in\\.xhtml"));
    }

    @Test
    void a_payroll_is_looked_at_before_anything_changes(Page page, Server server) {
        SignIn.asEmployer(page, "杭州样例四号助残服务中心");
        page.navigate(server.at("/declaration/imports.xhtml"));
        var employer = new Desk(page);
        page.locator("input[type=file]").setInputFiles(new FilePayload("工资.csv", "text/csv", MALFORMED.getBytes(StandardCharsets.UTF_8)));
        employer.press("上传并核对");
        employer.isAt("核对表格");
        employer.says("待确认");
        employer.says("应当是六位年月");
        employer.says("低于当地最低工资标准");
        employer.look("payroll-checked");
        employer.press("放弃");
        employer.says("已放弃");
        employer.look("payrolls-before");
    }

    private static void comeIn(Page page, Server server) {
        page.navigate(server.at("/sign-in/portal/sandbox"));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("试测辛"))).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认登录")).click();
    }
}
