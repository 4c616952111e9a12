package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import anye.testing.EveryWidth;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;

/** 缓减免申请: an employer applies after a flood, the office grants and announces, the employer is told. */
@InBrowser
@Once
class ReliefApplicationJourney {

    private static final String EMPLOYER = "鞍山样例二号福利院";

    @TempDir
    private Path papers;

    @Test
    @Tag("AC-63")
    void an_employer_applies_for_a_deferral_and_the_office_grants_it(Page employerPage, Page reviewerPage, Server server) throws IOException {
        var employer = new EmployerDesk(employerPage, server.address());
        employer.arriveByThePortal(EMPLOYER);
        employer.keepTheUnitProfile();
        apply(employer);

        var reviewer = new ReviewerDesk(reviewerPage, server.address());
        reviewer.signIn("审核员（鞍山市铁东区）");
        grant(reviewer);

        employer.isTold("2025年度残保金缓缴申请已批准");
        employer.follow("2025年度残保金缓缴申请已批准");
        employer.says("批准缓缴800.00元，期限3个月。批准机关：鞍山市样例财政局");
        employer.follow("缓减免申请");
        row(employerPage, "已批准").getByRole(AriaRole.LINK).click();
        employer.says("鞍样财〔2026〕1号");
        employer.says("洪水造成重大直接经济损失");
        EveryWidth.assertGood(employerPage, "relief-granted");

        employerPage.context().clearCookies();
        employerPage.navigate("/levy/relief/announced.xhtml");
        assertThat(employerPage.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(EMPLOYER)).first()).containsText("鞍样财〔2026〕1号");
        EveryWidth.assertGood(employerPage, "relief-announced");
    }

    private void apply(EmployerDesk employer) throws IOException {
        var page = employer.page;
        employer.follow("缓减免申请");
        employer.isAt("缓减免申请");
        employer.follow("新增申请");
        EveryWidth.assertGood(page, "relief-apply");

        employer.press("提交申请");
        employer.says("请选择类型：减免或缓缴");
        employer.mark("类型", "缓缴");
        employer.mark("原因", "不可抗力自然灾害");
        employer.type("情况说明", "2025年8月厂区受洪水浸泡，设备损毁。");
        employer.type("直接经济损失额（元）", "350,000");
        employer.type("上年在职职工人数（人）", "200");
        employer.type("上年在职职工年平均工资（元）", "80000");
        employer.type("申请金额（元）", "99999999");
        employer.type("缓缴月数", "7");
        employer.press("提交申请");
        employer.says("申请金额不得超过一年应缴额");
        assertThat(page.getByLabel("申请金额")).hasValue("99999999");
        assertThat(page.getByLabel("申请金额")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("情况说明")).hasValue("2025年8月厂区受洪水浸泡，设备损毁。");
        EveryWidth.assertGood(page, "relief-too-much");

        employer.type("申请金额（元）", "1000");
        employer.press("提交申请");
        employer.says("缓缴月数应为1至6个月");
        assertThat(page.getByLabel("缓缴月数")).hasValue("7");
        employer.type("缓缴月数", "6");
        employer.press("提交申请");
        employer.says("请上传证明材料");
        employer.attach(page.locator("input[type=file]"), paper());
        employer.press("保存草稿");
        employer.says("已保存");
        employer.says("洪水证明.png");

        employer.follow("缓减免申请");
        row(page, "草稿").getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("申请金额")).hasValue("1000.00");
        employer.press("提交申请");
        employer.says("申请已提交");
        employer.says("待审批");
        EveryWidth.assertGood(page, "relief-submitted");
        employer.follow("缓减免申请");
        EveryWidth.assertGood(page, "relief-applications");
    }

    private static void grant(ReviewerDesk reviewer) {
        var page = reviewer.page;
        reviewer.follow("缓减免审批");
        EveryWidth.assertGood(page, "relief-queue");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^审批 " + EMPLOYER))).first().click();
        reviewer.isAt("审批缓减免申请");
        assertThat(page.request().get(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("洪水证明.png")).getAttribute("href")).status()).isEqualTo(200);
        reviewer.mark("审批意见", "批准");
        reviewer.type("批准金额（元）", "1000.01");
        reviewer.type("批准缓缴月数", "3");
        reviewer.type("批准机关", "鞍山市样例财政局");
        reviewer.type("批准文号", "鞍样财〔2026〕1号");
        reviewer.type("主要理由", "洪水造成重大直接经济损失，情况属实。");
        reviewer.press("提交审批意见");
        reviewer.says("批准金额不得超过申请金额1,000.00元");
        assertThat(page.getByLabel("批准金额")).hasValue("1000.01");
        EveryWidth.assertGood(page, "relief-decide");
        var stale = page.context().newPage();
        stale.navigate(page.url().replaceAll("&answer=.*", ""));
        reviewer.type("批准金额（元）", "800");
        reviewer.press("提交审批意见");
        reviewer.says("已批准，并已通知用人单位");
        decideOnceMore(stale);
        reviewer.press("发布公告");
        reviewer.says("已发布公告");
    }

    private static Locator row(Page page, String state) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(state)).first();
    }

    private Path paper() throws IOException {
        var file = papers.resolve("洪水证明.png");
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /** The page was open in another tab: nothing is done without a word, and what was typed is there to be copied. */
    private static void decideOnceMore(Page stale) {
        stale.getByLabel("主要理由").fill("另一个标签页里写的理由");
        stale.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交审批意见")).click();
        assertThat(stale.getByText("刚才的操作没有执行")).isVisible();
        assertThat(stale.getByLabel("主要理由")).hasValue("另一个标签页里写的理由");
        assertThat(stale.getByText("已批准").first()).isVisible();
        EveryWidth.assertGood(stale, "stale");
        stale.close();
    }
}
