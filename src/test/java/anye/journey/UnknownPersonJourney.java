package anye.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import anye.testing.EveryWidth;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;

/** No register knows somebody: the employer types who it is and chooses 户籍地, and reads it again where it stands. */
@InBrowser
@Once
class UnknownPersonJourney {

    private static final String EMPLOYER = "鞍山样例二号福利院";
    private static final Person NOBODY_KNOWN = new Person("410199198403100998", "试测某人", false);

    @Test
    void a_person_whom_no_register_knows_is_typed_and_the_household_chosen(Page page, Server server) {
        SignIn.asEmployer(page, EMPLOYER);
        var employer = new EmployerDesk(page, server.address());
        employer.hurry();
        employer.keepTheUnitProfile();
        employer.begin(NOBODY_KNOWN);
        employer.says("没有获取到该人员的信息");
        employer.openThePeople();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("编辑 —").setExact(true)).click();
        employer.says("没有获取到该人员的信息");

        employer.press("保存，下一步");
        employer.says("“户籍地”为必填项");
        employer.type("姓名", NOBODY_KNOWN.name());
        employer.choosePlace("户籍地", "浙江省", "西湖区");
        employer.type("联系电话", "13800000003");
        employer.type("户籍地址", "样例小区3号");
        employer.mark("是否高校毕业生", "否");
        EveryWidth.assertGood(page, "register-unknown");
        employer.press("保存");
        employer.says("已保存。");

        assertThat(page.locator("#householdDivision")).hasValue("330106");
        employer.openThePeople();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看 " + NOBODY_KNOWN.masked())).click();
        employer.says("浙江省/杭州市/西湖区");
    }
}
