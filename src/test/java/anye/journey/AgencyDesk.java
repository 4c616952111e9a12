package anye.journey;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The handler of a dispatch agency at the screen. */
class AgencyDesk extends Desk {

    AgencyDesk(Page page) {
        super(page);
    }

    void keepTheUnitProfile() {
        page.navigate("/employer/edit.xhtml");
        choose("经济性质", "有限责任公司");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("行业类别")).selectOption(new SelectOption().setIndex(3));
        place("残联主管部门", "中原区");
        place("税务主管部门", "中原区");
        type("单位注册地址", "河南省郑州市中原区样例路7号");
        type("单位经营地址", "河南省郑州市中原区样例路7号");
        type("法人姓名", "样例法人");
        type("法人电话", "13800000001");
        type("法人身份证号", "41019919750301024X");
        type("经办人姓名", "样例经办");
        type("经办人电话", "13800000002");
        press("保存");
        says("单位信息已保存。");
    }

    void openDispatch() {
        follow("劳务派遣");
        isAt("劳务派遣");
    }

    void fillTheFiling() {
        type("劳务派遣经营许可证号（或备案号）", "豫郑劳派20260001");
        type("许可证有效期自", "2025-03-01");
        type("许可证有效期至", "2028-02-29");
        place("许可（备案）机关所在地", "金水区");
        place("营业执照登记地", "中原区");
        place("社会保险缴纳地", "中原区");
        type("单位社保编码", "4101000012345");
        type("单位医保编码", "4101ZZ0012345");
    }

    void enterAContract(String until, Path agreement) {
        type("用工单位名称", "郑州样例五号机械有限公司");
        type("统一社会信用代码", "91410105MA00XX04X3");
        choose("单位性质", "企业");
        type("主管税局", "国家税务总局郑州市金水区税务局");
        type("联系人", "样例联系");
        type("联系电话", "0371-55500002");
        type("单位地址", "河南省郑州市金水区样例道5号");
        type("签订日期", "2026-07-01");
        type("合同起始日", "2026-07-01");
        type("合同截止日", until);
        type("派遣残疾人人数", "1");
        type("从事岗位", "包装、质检");
        type("工作待遇", "月工资3000元，缴纳社会保险");
        attach(page.locator("input[type=file]"), agreement);
        press("保存，登记名册");
    }

    void putOnTheRoster(String certificate, String household) {
        follow("添加人员");
        isAt("添加派遣人员");
        type("残疾人证号/残疾军人证编号", certificate);
        type("岗位名称", "包装工");
        type("本人联系方式（手机号码）", "13800000000");
        place("户籍所在地", household);
        type("劳动合同（协议）起始日", "2026-07-01");
        type("劳动合同（协议）截止日", "2028-06-30");
        type("社会保险缴费起始月", "2026-07");
        type("派遣起始月", "2026-07");
        look("dispatch-line");
        press("保存");
        isAt("派遣合同");
    }

    void fileTheRoster(Path sealed) {
        attach(page.locator("input[type=file]"), sealed);
        press("报送名册");
    }

    void propose(String from, String to, String side) {
        page.locator("fieldset", new Page.LocatorOptions().setHas(page.locator("legend", new Page.LocatorOptions().setHasText("人员")))).getByRole(AriaRole.CHECKBOX).first().check();
        type("计入起始月", from);
        type("计入截止月", to);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(side)).check();
        look("dispatch-propose");
        press("提交，请对方确认");
    }

    void pressFirst(String buttonBegins) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + buttonBegins))).first().click();
    }

    void followFirst(String linkBegins) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + linkBegins))).first().click();
    }

    private void place(String group, String name) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + group))).getByRole(AriaRole.COMBOBOX).last()
                .selectOption(new SelectOption().setLabel(name));
    }

    Locator file(String id) {
        return page.locator("#" + id);
    }
}
