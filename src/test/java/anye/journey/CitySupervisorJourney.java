package anye.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Page;

import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;

/**
 * A city sees what its counties do: in three clicks it is at a case, in three the province is at an employer's file; the
 * list is the figure. It reports the year, freezes it and opens it again; it brings in a register, lists who filed nothing and
 * writes down an inspection.
 */
@InBrowser
@Once
class CitySupervisorJourney {

    private static final String EMPLOYER = "鞍山样例二号福利院";
    private static final Person LOW_WAGE = new Person("210399198501215389", "样例二十", true);
    private static final Person RETIRES = new Person("210399196505035554", "样例二十八", false);

    @TempDir
    private Path papers;

    @Tag("AC-51")
    @Tag("AC-66")
    @Tag("AC-67")
    @Tag("AC-68")
    @Tag("AC-70")
    @Test
    void a_city_drills_down_to_a_case_and_reports_its_year(Page employers, Page cities, Page provinces, Server server) throws IOException {
        declareTwo(new EmployerDesk(employers, server.address()));
        var city = new SupervisorDesk(cities, server.address());
        city.signIn("督导员（鞍山市）");
        drillDown(city);
        look(city);
        bringIn(city);
        inspect(city);
        report(city);
        var province = new SupervisorDesk(provinces, server.address());
        province.signIn("督导员（辽宁省）");
        province.openSupervision();
        province.look("supervision-province");
        province.follow("鞍山市");
        province.follow("铁东区");
        province.follow(EMPLOYER);
        province.isAt(EMPLOYER);
        province.go("/report/statistics.xhtml?division=210000");
        province.isAt("统计数据公开");
        province.go("/report/performance.xhtml?division=210000");
        province.look("performance");
    }

    /** One with three months below the minimum wage, who waits for a reviewer, and one who retires in July. */
    private void declareTwo(EmployerDesk employer) throws IOException {
        var paper = papers.resolve("工资明细.png");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", paper.toFile());
        employer.hurry();
        employer.arriveByThePortal(EMPLOYER);
        employer.keepTheUnitProfile();
        employer.register(LOW_WAGE, false, null, paper);
        for (int month = 7; month <= 9; month++) {
            employer.tick(month, true);
        }
        employer.confirmMonths(12);
        employer.giveEvidence("工资信息", paper);
        employer.press("提交审核");
        employer.says("已提交残联审核");
        employer.register(RETIRES, false, null, paper);
        employer.confirmMonths(7);
    }

    private static void drillDown(SupervisorDesk city) {
        city.openSupervision();
        city.look("supervision-city");
        var people = city.figure("安置登记（人）");
        assertThat(city.cell("铁东区", "安置登记（人）")).isEqualTo(people);
        var confirmed = city.cell("铁东区", "安置确认（月）");
        city.follow("铁东区");
        assertThat(city.figure("安置登记（人）")).isEqualTo(people);
        assertThat(city.figure("安置确认（月）")).isEqualTo(confirmed);
        city.look("supervision-county");
        city.follow(EMPLOYER);
        city.isAt(EMPLOYER);
        city.look("supervision-unit");
        city.follow("样**十");
        city.says("样例二十");
        city.seesNoStranger("/report/dashboard.xhtml?division=330100");
        assertThat(city.status("/reports/office/undeclared.xlsx?division=330100&year=2025")).isEqualTo(404);
    }

    private static void look(SupervisorDesk city) {
        city.go("/report/dashboard.xhtml");
        city.open("行业和岗位分析");
        city.isAt("行业和岗位分析");
        city.says("岗位分析");
        city.look("supervision-analysis");
        city.open("离职和退休退出");
        assertThat(city.figure("退出后仍确认（月）")).isEqualTo("0");
        assertThat(Integer.parseInt(city.figure("退休"))).isPositive();
        city.look("supervision-exits");
        city.open("超比例名单");
        city.look("supervision-over-quota");
    }

    private void bringIn(SupervisorDesk city) throws IOException {
        city.open("数据导入");
        city.look("imports");
        var sheet = papers.resolve("名册.csv");
        Files.writeString(sheet, "业务年度,统一社会信用代码,单位名称,残联主管部门,在职职工人数,名册来源\n2025,93210321MA00XX111T,台安样例合作社,210321,12,税务部门\n"
                + "2025,93210321MA00XX1110,台安样例合作社,330106,0,税务部门\n");
        city.importSheet("单位名册", sheet);
        city.says("统一社会信用代码不正确");
        city.says("残联主管部门不在本机构辖区内");
        city.look("import-checked");
        city.press("确认导入");
        city.says("导入完成，1 条记录有变化。");
        city.go("/report/undeclared.xhtml");
        city.says("台安样例合作社");
        city.says("没有残疾职工的单位不需要申报");
        city.look("supervision-undeclared");
        assertThat(city.download("下载名单（.xlsx）")).startsWith('P', 'K');
    }

    private static void inspect(SupervisorDesk city) {
        city.open("联合检查");
        city.follow("登记联合检查");
        city.type("统一社会信用代码", "1221030000XX000788");
        city.type("单位名称", EMPLOYER);
        city.type("检查日期", "2026-05-08");
        city.type("联合检查部门", "鞍山市人力资源和社会保障局");
        city.type("检查情况", "抽查工资发放记录，3人以现金领取工资。");
        city.page.locator("#untrue, [id$=':untrue']").check();
        city.type("整改期限", "2026-12-31");
        city.press("保存");
        city.says("材料与实际不符的，请填写整改措施");
        city.page.locator("#untrue, [id$=':untrue']").uncheck();
        city.type("整改措施", "改为银行转账发放工资，补齐发放凭证。");
        city.type("整改期限", "2026-12-31");
        city.look("inspection-new");
        city.press("保存");
        city.says("检查记录已保存。");
        city.look("inspection");
        city.go("/report/inspections.xhtml?state=OPEN");
        city.says(EMPLOYER);
        city.look("inspections");
    }

    private static void report(SupervisorDesk city) throws IOException {
        city.open("年度总结报告");
        city.isAt("年度总结报告");
        city.type("市场岗位需求", "制造业用人单位对质检、装配岗位需求较多。");
        city.type("相关工作建议", "加强岗前培训，推动机关事业单位带头安排残疾人就业。");
        city.look("yearly-draft");
        city.press("保存");
        city.says("报告内容已保存。");
        try (var paper = Loader.loadPDF(city.download("下载报告（PDF）"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("辽宁省鞍山市2025年度残疾人按比例就业年度总结报告", "铁东区", "加强岗前培训");
        }
        // a year whose window and objections have ended, whatever the other journeys left of the last one
        city.go("/report/yearly.xhtml?year=2023");
        city.type("市场岗位需求", "制造业用人单位对质检、装配岗位需求较多。");
        city.type("相关工作建议", "加强岗前培训。");
        city.press("保存并冻结年度数据");
        city.isAt("冻结年度数据");
        city.look("freeze-year");
        city.press("确认冻结");
        city.says("年度数据已冻结");
        city.look("yearly-frozen");
        assertThat(city.download("下载数据表（.xlsx）")).startsWith('P', 'K');
        city.type("重新开放的理由", "更正登记数据");
        city.press("重新开放年度数据");
        city.says("年度数据已重新开放。");
        city.says("更正登记数据");
    }
}
