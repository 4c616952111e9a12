package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;


/** The handler of a sample employer at the screen. */
class EmployerDesk extends Desk {

    private final String address;

    EmployerDesk(Page page, String address) {
        super(page);
        this.address = address;
    }

    /** From the government portal: region, keyword, 我要申报, legal person. */
    void arriveByThePortal(String employer) {
        page.navigate(address + "/sandbox/portal.xhtml");
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("搜索办事事项")).fill("按比例");
        press("搜索");
        look("portal");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^我要申报"))).last().click();
        isAt("法人登录");
        chooseUnit(employer);
        look("legal-person");
        press("确认登录");
        isAt("您好，欢迎登录本系统！");
    }

    /** The unit itself, not one of its handlers. */
    private void chooseUnit(String employer) {
        page.getByText(Pattern.compile(employer + " · [0-9A-Z]{18}$")).click();
    }

    /** Types, and looks away until the page says that it is kept. */
    void typeWithoutSending(String field, String value) {
        type(field, value);
        assertThat(page.locator("form .saved").last()).containsText("已自动保存");
    }

    /** Looks at the page again after everybody was signed out, and is asked who it is. */
    void comeBack(String employer, String heading) {
        page.reload();
        isAt("登录");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("法人|政务服务网"))).first().click();
        chooseUnit(employer);
        press("确认登录");
        isAt(heading);
        says("已为您恢复上次未提交的内容");
    }

    void finds(String field, String value) {
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field).setExact(true))).hasValue(value);
    }

    void keepTheUnitProfile() {
        keepTheUnitProfile("铁东区");
    }

    /** @param county whose federation and tax bureau are in charge */
    void keepTheUnitProfile(String county) {
        page.navigate(address + "/employer/edit.xhtml");
        isAt("单位信息维护管理");
        choose("经济性质", "有限责任公司");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("行业类别")).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
        for (var group : new String[] {"残联主管部门", "税务主管部门"}) {
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + group))).getByRole(AriaRole.COMBOBOX).last()
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(county));
        }
        type("单位注册地址", "样例大道1号");
        type("单位经营地址", "样例大道1号");
        type("法人姓名", "样例法人");
        type("法人电话", "13800000001");
        type("法人身份证号", "210399196412310019");
        type("经办人姓名", "样例经办");
        type("经办人电话", "13800000002");
        press("保存");
        says("单位信息已保存。");
        look("profile");
    }

    void addRelatedUnit(String name, String creditCode, Path proof) {
        page.navigate(address + "/employer/affiliated-unit.xhtml");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("行政"))).getByRole(AriaRole.COMBOBOX).last()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("铁西区"));
        type("单位名称", name);
        type("统一社会信用代码", creditCode);
        type("单位电话", "0412-5550000");
        type("单位地址", "样例大道2号");
        page.locator("input[type=file]").setInputFiles(proof);
        look("related-unit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(保存|确定)"))).first().click();
        says(name.substring(0, 1));
    }

    void openThePeople() {
        page.navigate(address + "/declaration/placements.xhtml");
        isAt("残疾人安置管理");
    }

    /** STEP.01 up to the checks. */
    void register(Person person, boolean dispatched, String agency, Path contract) {
        begin(person);
        addContract(dispatched, agency, contract);
        goOnToTheChecks(person);
    }

    void begin(Person person) {
        openThePeople();
        follow("+ 添加残疾人");
        type("身份证号", person.number());
        press("获取信息，下一步");
        isAt("安置登记");
        says(person.number());
    }

    void addContract(boolean dispatched, String agency, Path contract) {
        press("+ 添加合同");
        isAt("合同信息");
        mark("是否为劳务派遣", dispatched ? "是" : "否");
        if (dispatched) {
            choose("劳务派遣单位", agency);
        }
        type("合同开始日期", "2025-01-01");
        type("合同结束日期", "2026-12-31");
        page.locator("input[type=file]").setInputFiles(contract);
        look(dispatched ? "contract-dispatched" : "contract");
        press("保存合同");
        isAt("安置登记");
    }

    void goOnToTheChecks(Person person) {
        if (person.woman()) {
            mark("岗位性质", "管理技术岗");
        }
        look("register-" + person.name());
        press("保存，下一步");
        isAt("人员信息校验");
        look("checks-" + person.name());
    }

    void tick(int month, boolean ticked) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("2025%02d".formatted(month)).setExact(true)).setChecked(ticked);
    }

    void confirmMonths(int months) {
        press("保存，下一步");
        says("该人员安置月数为" + months + "个月，是否确认并保存？");
        press("确定");
    }

    void giveEvidence(String question, Path... files) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + question))).locator("input[type=file]").setInputFiles(files);
        press("上传 " + question);
        says("材料已收到。");
    }

    String status(String maskedNumber) {
        openThePeople();
        return page.getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(maskedNumber)).locator(".status").innerText();
    }

    void readTheInbox() {
        page.navigate(address + "/notice/inbox.xhtml");
    }

    /** In 通知公告. */
    void isTold(String title) {
        readTheInbox();
        says(title);
        look("inbox");
    }

    void acceptRejections(Person person) {
        openThePeople();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("认可不通过月份 " + person.masked())).click();
        look("rejected");
        press("认可，这些月份不计入");
        says("已认可");
    }

    /** Ticked in the list, asked for once more, and gone. */
    void deleteChosen(Person... people) {
        openThePeople();
        for (var person : people) {
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("选择 " + person.masked())).check();
        }
        press("删除所选人员");
        isAt("删除安置人员");
        assertThat(page.locator("main li")).hasCount(people.length);
        look("delete");
        press("确定删除");
        says("已删除。");
        says("已登记 0 人");
    }

    void complete() {
        openThePeople();
        follow("完成申报");
        isAt("完成申报");
        says("申报内容核对");
        look("complete-check");
        press("内容无误，继续");
        says("郑重承诺");
        look("complete");
        press("已阅读、确认");
        says("是否确认完成申报");
        press("确定");
        isAt("申报结果");
    }

    /** @param title of the letter in this region */
    byte[] download(String title) throws IOException {
        says(title);
        return fetch("下载审核认定书");
    }

    /** A paper, by the words of its link. */
    byte[] fetch(String paper) throws IOException {
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(paper).setExact(true));
        var answer = page.request().get(address + link.getAttribute("href"));
        if (answer.status() != 200) {
            throw new AssertionError("the letter answers " + answer.status());
        }
        return answer.body();
    }

    void openTheResult() {
        page.navigate(address + "/declaration/completed.xhtml");
        isAt("申报结果");
    }

    /** The result is on its way by itself; the page says when it has arrived. */
    void awaitTheTaxBureau() {
        page.waitForCondition(() -> {
            page.navigate(address + "/declaration/completed.xhtml");
            return page.locator("main").innerText().contains("年审认证结果已发送至税务部门");
        }, new Page.WaitForConditionOptions().setTimeout(60_000));
        look("sent");
    }

    /** 安置情况分析 on 首页: how many were confirmed and credited in a month. */
    void findsAtHome(int month, int confirmed, int credited) {
        page.navigate(address + "/home.xhtml");
        var row = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + month + "月")));
        assertThat(row.getByRole(AriaRole.CELL)).hasText(new String[] {String.valueOf(confirmed), String.valueOf(credited)});
    }
}
