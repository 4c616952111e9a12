package anye.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case comes to the wrong office, is forwarded to the office in charge in another province, given to a reviewer there, and decided by the keyboard alone. */
@InBrowser
@Once
class ReviewOfficeJourney {

    private static final String EMPLOYER = "郑州样例六号机关服务局";
    /** Without a wage in October and without medical insurance in May and June. */
    private static final Person GAPS = new Person("410199200308256783", "样例九十", true);

    @TempDir
    private Path papers;

    @Tag("AC-34")
    @Tag("AC-35")
    @Tag("AC-40")
    @Test
    void a_case_is_forwarded_given_to_a_reviewer_and_decided_by_the_keyboard(Page employers, Page zhengzhou, Page supervisors, Page anshan, Server server) throws IOException {
        submit(new EmployerDesk(employers, server.address()));
        var employer = new EmployerDesk(employers, server.address());

        var first = new ReviewerDesk(zhengzhou, server.address());
        first.signIn("审核员（郑州市金水区）");
        first.openTheCaseAt(EMPLOYER);
        first.says(GAPS.name());
        first.press("认领");
        first.says("已认领");
        first.press("重新查询部门");
        first.says("已重新查询");
        first.look("review-case");
        askAndAnswer(first, employer);
        first.follow("转业务属地");
        first.choosePlace("业务属地残联", "辽宁省", "铁东区");
        first.type("转办理由", "注册地和经营地均在鞍山市铁东区");
        first.look("review-transfer");
        first.press("转办");
        first.says("已转办，已通知用人单位");
        first.says("注册地和经营地均在鞍山市铁东区");
        first.look("review-transfers");

        employer.openThePeople();
        employer.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看 " + GAPS.masked())).click();
        employer.says("辽宁省/鞍山市/铁东区");
        employer.look("review-progress");

        var supervisor = new SupervisorDesk(supervisors, server.address());
        supervisor.signIn("督导员（鞍山市）");
        supervisor.go("/review/queue.xhtml");
        supervisor.says("待阅提醒");
        supervisor.choose("业务属地", "铁东区");
        supervisor.press("筛选");
        supervisor.look("review-queue-supervisor");
        supervisor.page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(EMPLOYER)).getByRole(AriaRole.LINK).first().click();
        supervisor.follow("转交审核人员");
        supervisor.choose("转交给", "审核员二（鞍山市铁东区）");
        supervisor.type("转交理由", "均衡工作量");
        supervisor.look("review-reassign");
        supervisor.press("转交");
        supervisor.says("已转交，已提醒双方。");
        supervisor.page.getByText("办理经过").click();
        supervisor.look("review-case-history");

        var second = new ReviewerDesk(anshan, server.address());
        second.signIn("审核员二（鞍山市铁东区）");
        second.page.navigate(server.at("/review/queue.xhtml"));
        second.says("待阅提醒");
        second.look("review-queue-news");
        announceAndEndAnAbsence(second);
        second.page.navigate(server.at("/review/queue.xhtml?part=MINE"));
        second.byKeyboard("main table a");
        second.isAt("人工审核");
        second.byKeyboard("input[type=radio][value=APPROVE]", " ");
        second.byKeyboard("input[type=radio][value=APPROVE]", " ");
        second.byKeyboard("#decide");
        second.says("审核结论已提交，已通知用人单位。");
        employer.isTold("安置人员\"样例九十\"资料审核完成通知");
    }

    /** 补正: the office asks, its clock stands on both screens, and the employer answers. */
    private void askAndAnswer(ReviewerDesk office, EmployerDesk employer) {
        office.follow("要求补正");
        office.choose("工资信息", "请补充加盖公章的工资发放明细或银行代发流水。");
        office.type("补充说明", "请提供10月的银行代发流水");
        office.type("补正期限", office.page.locator("#until-hint").innerText().replaceAll("(?s)^.*?(\\d{4}-\\d{2}-\\d{2}).*$", "$1"));
        office.look("review-ask-for-papers");
        office.press("发出补正通知");
        office.says("已发出补正通知，审核时限暂停。");
        office.says("请提供10月的银行代发流水");
        office.look("review-case-waiting");

        employer.openThePeople();
        employer.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看 " + GAPS.masked())).click();
        employer.says("待用人单位补正材料");
        employer.look("review-progress-waiting");
        employer.follow("补正材料");
        employer.attach(employer.page.locator("input[type=file]"), papers.resolve("工资明细.png"));
        employer.press("上传 工资信息");
        employer.says("已上传");
        employer.look("review-further");
        employer.press("提交补正");
        employer.says("补正已提交，残联继续审核。");
        employer.isTold("安置人员\"样例九十\"需要补正材料");

        office.page.navigate(office.page.url());
        office.says("已补正");
    }

    private void submit(EmployerDesk employer) throws IOException {
        var paper = papers.resolve("工资明细.png");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", paper.toFile());
        employer.hurry();
        employer.arriveByThePortal(EMPLOYER);
        employer.keepTheUnitProfile("金水区");
        employer.register(GAPS, false, null, paper);
        for (int month : new int[] {5, 6, 10}) {
            employer.tick(month, true);
        }
        employer.confirmMonths(12);
        employer.giveEvidence("工资信息", paper);
        employer.giveEvidence("医保参保状态", paper);
        employer.press("提交审核");
        employer.says("已提交残联审核");
    }

    private static void announceAndEndAnAbsence(ReviewerDesk reviewer) {
        reviewer.follow("不在岗登记");
        reviewer.type("开始日期", LocalDate.now().plusDays(30).toString());
        reviewer.type("结束日期", LocalDate.now().plusDays(40).toString());
        reviewer.press("登记");
        reviewer.says("已登记。");
        reviewer.look("review-absences");
        reviewer.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^结束不在岗"))).first().click();
        reviewer.says("已结束不在岗。");
    }
}
