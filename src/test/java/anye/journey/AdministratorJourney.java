package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator's way: an account for a new colleague, a figure that a second person puts in force, and who did what. */
@InBrowser
@Once
class AdministratorJourney {

    private static final String PASSWORD = "样例密码是足够长的一句话没有人猜得到";

    @Tag("AC-72")
    @Tag("AC-73")
    @Test
    void an_account_is_opened_a_figure_amended_by_two_people_and_the_journal_searched(Page page, Page colleague, Page second, Server server) {
        SignIn.asStaff(page, "系统管理员（演示）");
        var administrator = new Desk(page);

        // a colleague gets an account, chooses a password, and comes in
        page.navigate(server.at("/access/staff.xhtml"));
        administrator.follow("新建账号");
        administrator.type("账号", "sample.colleague");
        administrator.type("姓名", "样例同事");
        administrator.type("受理机构所辖行政区划", "330106");
        page.getByLabel("审核人员").check();
        administrator.look("staff-account-new");
        administrator.press("新建");
        administrator.says("请填写上岗证编号。");
        administrator.type("上岗证编号", "样例901");
        administrator.type("上岗证有效期至", "2099-12-31");
        administrator.type("保密协议有效期至", "2099-12-31");
        administrator.press("新建");
        administrator.isAt("一次性代码");
        var code = page.locator("p.code").innerText();

        var newcomer = new Desk(colleague);
        colleague.navigate(server.at("/access/set-password.xhtml"));
        newcomer.type("账号", "sample.colleague");
        colleague.getByLabel("一次性代码").fill(code);
        colleague.getByLabel("新密码", new Page.GetByLabelOptions().setExact(false)).first().fill(PASSWORD);
        colleague.getByLabel("再次输入新密码").fill(PASSWORD);
        newcomer.press("设置密码");
        newcomer.says("密码已设置，请登录。");
        signIn(newcomer);

        // the first sign-in sets an authenticator up, and only then is somebody signed in
        newcomer.isAt("绑定身份验证器");
        newcomer.look("second-factor-set-up");
        var authenticator = Authenticator.shownOn(colleague);
        newcomer.type("动态口令", authenticator.wrong());
        newcomer.press("绑定并登录");
        newcomer.says("请确认扫描的是本页的二维码");
        assertThat(colleague.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("动态口令"))).hasAttribute("aria-invalid", "true");
        colleague.navigate(server.at("/access/recovery-codes.xhtml"));
        newcomer.isAt("登录");
        colleague.navigate(server.at("/access/set-up-second-factor.xhtml"));
        newcomer.type("动态口令", authenticator.code());
        newcomer.press("绑定并登录");
        newcomer.isAt("恢复代码");
        newcomer.look("recovery-codes");
        var recoveryCode = colleague.locator(".recovery-codes .code").first().innerText();
        newcomer.follow("已保存，继续");
        colleague.waitForURL(Pattern.compile("/home\\.xhtml"));
        colleague.reload();

        // from then on it is asked at every sign-in, no code counts twice, and the page that was asked for opens
        signOut(colleague);
        colleague.navigate(server.at("/review/queue.xhtml"));
        signIn(newcomer);
        newcomer.isAt("验证动态口令");
        newcomer.look("second-factor");
        colleague.navigate(server.at("/review/queue.xhtml"));
        newcomer.isAt("登录");
        signIn(newcomer);
        newcomer.type("动态口令", authenticator.code());
        newcomer.press("登录");
        newcomer.says("动态口令不正确或者已经使用过");
        newcomer.type("动态口令", authenticator.next());
        newcomer.press("登录");
        newcomer.isAt("待办审核");

        // the phone is not at hand
        signOut(colleague);
        colleague.navigate(server.at("/access/sign-in.xhtml"));
        signIn(newcomer);
        newcomer.type("恢复代码", recoveryCode);
        newcomer.press("使用恢复代码登录");
        colleague.waitForURL(Pattern.compile("/home\\.xhtml"));

        // one recovery code is gone; who has no code of the authenticator gets no new ones
        newcomer.follow("更换恢复代码");
        newcomer.look("renew-recovery-codes");
        newcomer.says("还有9个恢复代码没有使用");
        newcomer.type("动态口令", authenticator.wrong());
        newcomer.press("更换");
        newcomer.says("动态口令不正确或者已经使用过");

        // and lost: the administrator resets it, the colleague is told and sets it up anew
        page.navigate(server.at("/access/staff.xhtml"));
        administrator.follow("sample.colleague");
        administrator.look("staff-account-factor");
        administrator.press("重置身份验证器");
        administrator.says("身份验证器已重置");
        signOut(colleague);
        colleague.navigate(server.at("/access/sign-in.xhtml"));
        signIn(newcomer);
        newcomer.isAt("绑定身份验证器");
        newcomer.says("重置您的身份验证器，请重新绑定");
        newcomer.look("second-factor-reset");
        newcomer.type("动态口令", Authenticator.shownOn(colleague).code());
        newcomer.press("绑定并登录");
        newcomer.follow("已保存，继续");
        colleague.waitForURL(Pattern.compile("/home\\.xhtml"));
        colleague.navigate(server.at("/review/queue.xhtml"));
        newcomer.isAt("待办审核");

        // the account is closed, and the very next click is refused
        page.navigate(server.at("/access/staff.xhtml"));
        administrator.follow("sample.colleague");
        page.getByLabel(Pattern.compile("^账号可用")).uncheck();
        administrator.press("保存");
        administrator.says("账号已修改，自下一次操作起生效。");
        colleague.navigate(server.at("/review/queue.xhtml"));
        newcomer.isAt("登录");

        // a figure: proposed by one, in force by another
        page.navigate(server.at("/amendment/figures.xhtml?division=210302"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("提出修订 月最低工资标准")).click();
        administrator.isAt("提出政策参数修订");
        administrator.type("标准", "三千");
        administrator.type("起始月份", "2099-01");
        administrator.type("依据", "样例最低工资文件");
        administrator.type("修订原因", "样例原因");
        administrator.press("提交复核");
        administrator.says("填写的内容不符合该参数的格式");
        administrator.type("标准", "3000.00");
        administrator.press("提交复核");
        administrator.isAt("政策参数修订");
        administrator.says("不影响任何已有的核验结果。");
        administrator.says("提出人不能复核自己提出的修订");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认生效"))).hasCount(0);
        administrator.look("amendment-own");

        SignIn.asStaff(second, "督导员（辽宁省）");
        var supervisor = new Desk(second);
        second.navigate(server.at("/amendment/amendments.xhtml"));
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("月最低工资标准.*2099-01"))).click();
        supervisor.says("2080.00");
        supervisor.look("amendment-decide");
        supervisor.press("确认生效");
        supervisor.says("修订已生效。");
        page.navigate(server.at("/amendment/figures.xhtml?division=210302"));
        page.getByText("共4次").first().click();
        administrator.says("2099-01起");

        // who did what, and the search itself is written down
        page.navigate(server.at("/report/journal.xhtml"));
        administrator.press("查询");
        administrator.says("查询目的");
        administrator.type("查询目的", "样例核查");
        administrator.type("操作", "amendment.");
        administrator.press("查询");
        administrator.says("复核政策参数修订");
        administrator.says("督导员（辽宁省）");
        administrator.look("journal-found");
    }

    private static void signIn(Desk desk) {
        desk.type("账号", "sample.colleague");
        desk.page.getByLabel("密码").fill(PASSWORD);
        desk.press("登录");
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("已退出");
    }
}
