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
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import anye.testing.EveryWidth;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Narrow;
import anye.testing.Server;

/** 残保金计算器 as anybody uses it, without signing in; and as an employer, with the months of its declaration. */
@InBrowser
@Once
class LevyCalculatorJourney {

    private static final String EMPLOYER = "郑州样例六号机关服务局";

    @TempDir
    private Path papers;

    @Test
    @Tag("AC-60")
    void the_manual_s_example_gives_11_700_000_yuan_with_its_formulas_and_nothing_is_kept(Page page) {
        var desk = new Desk(page);
        open(desk);
        desk.says("计算方法：(单位总人数*残疾人安置比例-(1、2级安置人月数*2+3、4级安置人月数)/12)*单位月平均工资*12");
        desk.says("计算方法：(1、2级安置人月数*2+3、4级安置人月数)*(单位平均月薪-残疾员工月薪)");
        assertThat(page.getByLabel("残疾人安置比例")).hasValue("1.5");
        EveryWidth.assertGood(page, "calculator");

        fill(desk, "1000", "65000", "5536");
        desk.press("计算");
        assertThat(result(page)).containsText("11,700,000.00元 = (1000*1.5%-(0*2+0)/12)*65000*12");
        assertThat(result(page)).containsText("0.00元 = (0*2+0)*(65000-5536)");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("您的残保金减免方案"))).isVisible();
        assertThat(page.getByLabel("单位名称")).hasValue("测试单位");
        assertThat(page.url()).doesNotContain("%").contains("staff=1000");
        EveryWidth.assertGood(page, "calculator-manual");

        page.reload();
        assertThat(result(page)).containsText("11,700,000.00元");
        assertThat(page.getByLabel("单位名称")).hasValue("");
        page.navigate("/levy/calculator.xhtml");
        assertThat(page.getByLabel("单位员工人数")).hasValue("");
    }

    @Test
    @Tag("AC-60")
    void the_levy_by_law_stands_beside_it_with_every_step_and_its_source(Page page) {
        var desk = new Desk(page);
        open(desk);
        fill(desk, "1000", "65000", "5536");
        desk.press("计算");
        var law = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("依法测算"));
        assertThat(law).containsText("10,530,000.00元");
        assertThat(law.getByRole(AriaRole.ROW)).hasCount(7);
        assertThat(law).containsText("财税〔2015〕72号第八条");
        desk.says("现行规定到期，其后未见规定");
        desk.says("不是今后年度的征收依据");
        desk.says("谨防“挂靠”中介");
        desk.says("不保存您填写的任何内容");
    }

    @Test
    @Tag("AC-60")
    void steppers_count_months_by_mouse_and_by_keyboard_and_stop_at_0(Page page) {
        var desk = new Desk(page);
        open(desk);
        var severe = page.getByLabel("安置人月数：1-2级伤残");
        var mild = page.getByLabel("安置人月数：3-4级伤残");
        assertThat(button(page, "减少一个月：1-2级伤残")).isDisabled();
        for (int month = 1; month <= 13; month++) {
            button(page, "增加一个月：1-2级伤残").click();
        }
        button(page, "减少一个月：1-2级伤残").click();
        assertThat(severe).hasValue("12");
        mild.focus();
        for (int month = 1; month <= 8; month++) {
            page.keyboard().press("ArrowUp");
        }
        assertThat(mild).hasValue("8");
        fill(desk, "1000", "65000", "5536");
        page.keyboard().press("Enter");
        assertThat(result(page)).containsText("9,620,000.00元 = (1000*1.5%-(12*2+8)/12)*65000*12");
        assertThat(result(page)).containsText("1,902,848.00元 = (12*2+8)*(65000-5536)");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^1-2级伤残")))).containsText("66,432.00元");
    }

    @Test
    @Tag("AC-60")
    void who_has_placed_more_than_the_quota_reads_0_and_the_formula_s_own_number(@Narrow Page page) {
        var desk = new Desk(page);
        open(desk);
        page.getByLabel("安置人月数：1-2级伤残").fill("12");
        fill(desk, "50", "6500", "2500");
        desk.press("计算");
        assertThat(result(page)).containsText("0.00元 = (50*1.5%-(12*2+0)/12)*6500*12");
        assertThat(result(page)).containsText("按公式为-97,500.00元，不足0按0计。");
        assertThat(result(page)).containsText("96,000.00元");
        EveryWidth.assertGood(page, "calculator-over-quota");
    }

    @Test
    void what_cannot_be_read_is_said_at_every_field_and_stays(Page page) {
        var desk = new Desk(page);
        open(desk);
        page.getByLabel("安置人月数：3-4级伤残").fill("3");
        fill(desk, "许多", "65000.555", "");
        desk.press("计算");
        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasCount(3);
        assertThat(page.getByLabel("单位员工人数")).hasValue("许多");
        assertThat(page.getByLabel("单位月平均工资")).hasValue("65000.555");
        assertThat(page.getByLabel("单位员工人数")).hasAttribute("aria-invalid", "true");
        desk.says("选择了安置人月数，请填写残疾员工月薪");
        EveryWidth.assertGood(page, "calculator-errors");
    }

    /** 800 person-months of staff, 8 credited: 1 % is reached, which an average of 66.67 would not show. */
    @Test
    @Tag("AC-60")
    void twelve_monthly_heads_are_reckoned_exactly_and_a_month_left_out_is_asked_for(Page page) {
        var desk = new Desk(page);
        open(desk);
        page.getByLabel("安置人月数：3-4级伤残").fill("8");
        fill(desk, "", "5000", "3000");
        page.getByText("按月填写在职职工人数").click();
        for (int month = 1; month <= 11; month++) {
            page.getByLabel(month + "月人数", new Page.GetByLabelOptions().setExact(true)).fill(month <= 8 ? "67" : "66");
        }
        desk.press("计算");
        assertThat(page.getByLabel("12月人数")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("11月人数")).hasValue("66");
        page.getByLabel("12月人数").fill("66");
        desk.press("计算");
        var law = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("依法测算"));
        assertThat(law).containsText("10,000.00元");
        assertThat(page.getByLabel("12月人数")).hasValue("66");
        EveryWidth.assertGood(page, "calculator-months");
    }

    @Test
    void it_works_without_any_script(Page page) {
        page.route(Pattern.compile("\\.js"), Route::abort);
        var desk = new Desk(page);
        open(desk);
        assertThat(button(page, "增加一个月：1-2级伤残")).isHidden();
        page.getByLabel("安置人月数：1-2级伤残").fill("12");
        page.getByLabel("安置人月数：3-4级伤残").fill("8");
        fill(desk, "1000", "65000", "5536");
        desk.press("计算");
        assertThat(result(page)).containsText("9,620,000.00元");
    }

    @Test
    void one_more_hire_says_what_it_saves_and_what_it_costs(Page page) {
        var desk = new Desk(page);
        open(desk);
        fill(desk, "200", "5000", "5000");
        desk.choose("入职月份", "3");
        desk.choose("残疾等级", "残疾人证1-2级，或残疾军人证1-3级（按2人计算）");
        desk.press("按以上条件计算");
        var hire = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("再招用一名残疾人的影响"));
        assertThat(hire).containsText("72,675.00元");
        assertThat(hire).containsText("89,325.00元");
        assertThat(hire).containsText("8,932.50元");
        hire.getByText("按入职月份比较").first().click();
        assertThat(hire.getByRole(AriaRole.ROW)).hasCount(13);
        EveryWidth.assertGood(page, "calculator-hire");
    }

    @Test
    void an_employer_takes_the_months_of_its_declaration_over_in_one_click(Page page, Server server) throws IOException {
        page.navigate("/sandbox/people.xhtml");
        var row = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(EMPLOYER)).getByRole(AriaRole.ROW).nth(1);
        var number = row.locator("code").innerText();
        var person = new Person(number, row.getByRole(AriaRole.CELL).first().innerText(), (number.charAt(16) - '0') % 2 == 0);

        var employer = new EmployerDesk(page, server.address());
        employer.arriveByThePortal(EMPLOYER);
        employer.keepTheUnitProfile("金水区");
        employer.register(person, false, null, paper());
        employer.confirmMonths(12);
        employer.says("安置确认 12 个月，安置核定 24 个月");

        employer.follow("残保金计算器");
        employer.isAt("残保金计算器");
        assertThat(page.getByLabel("单位名称")).hasValue(EMPLOYER);
        page.getByLabel("单位员工人数").fill("200");
        employer.press("带入本单位本年度申报的安置核定月数");
        employer.says("已带入2025年度申报：安置确认12个月，安置核定24个月。");
        assertThat(page.getByLabel("安置人月数：1-2级伤残")).hasValue("12");
        assertThat(page.getByLabel("安置人月数：3-4级伤残")).hasValue("0");
        assertThat(page.getByLabel("单位员工人数")).hasValue("200");
        fill(employer, "200", "5000", "3000");
        employer.press("计算");
        assertThat(result(page)).containsText("72,000.00元 = (200*1.6%-(12*2+0)/12)*5000*12");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("分享本次测算")).getByRole(AriaRole.LINK)).hasAttribute("href",
                Pattern.compile("^[^%]*staff=200[^%]*$"));
    }

    private static void open(Desk desk) {
        desk.page.navigate("/levy/calculator.xhtml");
        desk.isAt("残保金计算器");
    }

    private static void fill(Desk desk, String headcount, String wage, String disabledWage) {
        if (desk.page.getByLabel("单位名称").inputValue().isEmpty()) {
            desk.page.getByLabel("单位名称").fill("测试单位");
        }
        desk.page.getByLabel("单位员工人数").fill(headcount);
        desk.page.getByLabel("单位月平均工资").fill(wage);
        desk.page.getByLabel("残疾员工月薪").fill(disabledWage);
    }

    private static Locator result(Page page) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("预计缴纳残保金"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true).setIncludeHidden(true));
    }

    private Path paper() throws IOException {
        var file = papers.resolve("合同.png");
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
