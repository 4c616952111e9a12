package anye.journey;

import static anye.kernel.sheet.SampleBook.merged;
import static anye.kernel.sheet.SampleBook.row;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import anye.kernel.sheet.SampleBook;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A sheet that is not like the template: how it was understood is shown, and chosen otherwise, before anything of it is kept. */
@InBrowser
@Once
class SheetsJourney {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void an_employer_is_asked_how_its_payroll_is_read_and_uploads_nothing_again(Page page, Server server) {
        SignIn.asEmployer(page, "杭州样例四号助残服务中心");
        page.navigate(server.at("/declaration/imports.xhtml"));
        var employer = new Desk(page);
        var bytes = new SampleBook().sheet("说明", row(1, "填表说明"))
                .sheet("一月", row(1, "样例公司2025年工资表"), row(3, "姓名", "公民身份号码", "月份", "到手"), row(4, "样例某", "210399197609010196", "202501", 2500.5), merged("A1:D1"))
                .sheet("二月", row(1, "姓名", "公民身份号码", "月份", "到手"), row(2, "样例某", "210399197609010196", "202502", 2600), row(3, "样例某", "210399197609010196", "202502", 300)).write();
        page.locator("input[type=file]").setInputFiles(new FilePayload("工资.xlsx", XLSX, bytes));
        employer.press("上传并核对");
        employer.isAt("这个表格怎样读取");
        employer.says("没有找到“应发工资（元）”列");
        employer.press("按此读取并核对");
        employer.says("请选择“应发工资（元）”在哪一列");
        employer.look("sheet-asked");

        choose(page, "工作表", "二月");
        employer.press("按所选工作表和标题行重新显示");
        choose(page, "标题行", "第 1 行：姓名 公民身份号码 月份 到手");
        employer.press("按所选工作表和标题行重新显示");
        employer.says("没有找到“应发工资（元）”列");
        choose(page, "应发工资（元）", "D 到手");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("金额相加（例如工资和补发）")).check();
        employer.press("按此读取并核对");
        employer.isAt("核对表格");
        employer.says("待确认");
        employer.look("sheet-read");
        employer.press("放弃");
        employer.says("已放弃");
    }

    @Test
    void an_office_is_asked_how_its_register_is_read(Page page, Server server) {
        SignIn.asStaff(page, "督导员（鞍山市）");
        page.navigate(server.at("/report/imports.xhtml"));
        var office = new Desk(page);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("单位名册")).check();
        page.locator("input[type=file]").setInputFiles(new FilePayload("名册.xlsx", XLSX, new SampleBook().sheet("名册", row(1, "年度", "税号", "企业名称", "区划代码", "从业人数", "来源"),
                row(2, "2025年度", "91210302MA00XX0157", "鞍山样例一号制造有限公司", 210302, "１００", "税务部门")).write()));
        office.press("检查，先不导入");
        office.isAt("这个表格怎样读取");
        office.says("“统一社会信用代码”按 B 列读取");
        office.look("register-asked");
        office.press("放弃这个文件");
        office.says("已放弃");
    }

    @Test
    void a_file_of_another_kind_is_named_for_what_it_is(Page page, Server server) {
        SignIn.asEmployer(page, "杭州样例四号助残服务中心");
        page.navigate(server.at("/declaration/imports.xhtml"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("工资.xlsx", XLSX, "<html><table><tr><td>x</td></tr></table></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        new Desk(page).press("上传并核对");
        assertThat(page.locator("main")).containsText("这是网页表格（HTML）");
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }
}
