package anye.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;

/**
 * An employer comes to the window: the clerk accepts, enters one person on the employer's own pages, and hands the receipt;
 * the employer looks with the code, without an account, then signs in by the portal and takes over, and the clerk's right
 * ends at the next click. The person entered is asked, and says that they work there.
 */
@InBrowser
@Once
class WindowClerkJourney {

    private static final String EMPLOYER = "郑州样例五号机械有限公司";
    private static final String CODE = "91410105MA00XX04X3";
    private static final Person SOMEBODY = new Person("410199200204276691", "样例八十五", false);

    @TempDir
    private Path papers;

    @Tag("AC-38")
    @Tag("AC-39")
    @Test
    void what_is_brought_on_paper_is_entered_seen_and_taken_over(Page window, Page counter, Page portal, Page somebody, Server server) throws IOException {
        var clerk = new WindowDesk(window, server.address());
        clerk.signIn("窗口人员（郑州市金水区）");
        clerk.openTheWindow();
        clerk.look("window-empty");
        clerk.follow("登记来访");
        clerk.isAt("登记来访");
        clerk.press("登记");
        clerk.says("统一社会信用代码");
        clerk.look("window-register-refused");
        clerk.type("统一社会信用代码", CODE);
        clerk.type("单位名称", EMPLOYER);
        clerk.brings("残疾人证原件", "劳动合同");
        clerk.brings("缺少工资发放证明", "材料未加盖公章");
        clerk.look("window-register");
        clerk.press("登记");
        clerk.isAt("受理事项");
        clerk.says("未当场受理");
        clerk.look("window-deferred");
        clerk.follow("转业务属地办理");
        clerk.isAt("转业务属地办理");
        clerk.look("window-transfer");
        clerk.openTheWindow();
        clerk.says("还剩 3 个工作日");
        clerk.look("window-list");
        clerk.openTheNewest();
        clerk.brings("工资发放证明");
        clerk.press("受理");
        clerk.says("已受理");
        clerk.choose("材料", "劳动合同");
        clerk.scan(paper("合同.png"));
        clerk.says("扫描件已保存。");
        clerk.look("window-acceptance");
        var code = clerk.code();
        assertThat(clerk.receipt()).startsWith('%', 'P', 'D', 'F');

        clerk.press("开始代录入");
        clerk.isAt("您好，欢迎登录本系统！");
        clerk.actsFor(EMPLOYER);
        clerk.look("window-acting");
        var employersPages = new EmployerDesk(window, server.address());
        employersPages.keepTheUnitProfile("金水区");
        employersPages.register(SOMEBODY, false, null, paper("劳动合同.png"));
        employersPages.confirmMonths(12);
        employersPages.openThePeople();
        employersPages.says("窗口代录入，工号");
        employersPages.look("window-people");
        clerk.press("结束录入");
        clerk.isAt("受理事项");
        clerk.says("添加残疾人");
        clerk.look("window-entered");

        var employer = new Desk(counter);
        counter.navigate(server.address() + "/window/look.xhtml");
        employer.look("window-look");
        employer.type("查询码", "AAAA-AAAA-AAAA");
        employer.type("统一社会信用代码", CODE);
        employer.press("查看");
        employer.says("没有查到");
        employer.type("查询码", code.toLowerCase(java.util.Locale.ROOT));
        employer.press("查看");
        employer.says("样***五");
        employer.says("窗口代录入，工号");
        employer.look("window-looking");

        clerk.press("开始代录入");
        clerk.actsFor(EMPLOYER);
        var online = new EmployerDesk(portal, server.address());
        online.arriveByThePortal(EMPLOYER);
        online.openThePeople();
        online.follow("查看窗口代录入记录");
        online.isAt("窗口受理和代录入");
        online.look("window-mine");
        online.press("在线接办");
        online.says("已接办");
        online.says("单位已在线接办");
        window.navigate(server.address() + "/declaration/placements.xhtml");
        clerk.isAt("窗口受理");
        clerk.says("对该单位的代录入已经结束");
        clerk.look("window-ended");

        online.openThePeople();
        portal.getByLabel("查看 " + SOMEBODY.masked()).click();
        online.follow("请本人确认就业情况");
        online.press("生成确认码");
        online.says("请抄写或者打印后交给本人");
        online.look("window-ask");
        var person = new Desk(somebody);
        somebody.navigate(server.address() + "/window/person.xhtml");
        person.look("window-person");
        person.type("确认码", portal.locator(".code").first().innerText());
        person.type("您的身份证号最后四位", "6691");
        person.press("下一步");
        person.says(EMPLOYER);
        person.look("window-question");
        person.press("看一看谁查看过我的信息");
        person.says("这里只列出与该单位有关的记录");
        person.says("向职工本人核实就业情况");
        person.look("window-looks");
        person.press("回到问题");
        person.mark("请选择", "对，我在这里上班");
        person.press("交给残联");
        person.says("谢谢您");
        person.look("window-answered");

        window.navigate(server.address() + "/review/show-looks.xhtml");
        clerk.type("公民身份号码", SOMEBODY.number());
        clerk.press("查询");
        clerk.says("请核对本人身份证原件");
        window.getByLabel("已核对身份证原件").check();
        clerk.press("查询");
        clerk.says("职工本人答复就业情况");
        clerk.look("show-looks-found");
    }

    private Path paper(String name) throws IOException {
        var file = papers.resolve(name);
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
