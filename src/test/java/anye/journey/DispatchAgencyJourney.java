package anye.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
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
import anye.testing.SignIn;

/**
 * An agency of Zhengzhou files its papers and is accepted at the second try; it files a contract with its roster, prints the
 * annex, and agrees with the host for whom the person counts; later a change of people makes a new edition.
 */
@InBrowser
@Once
class DispatchAgencyJourney {

    private static final String AGENCY = "郑州样例七号人力资源服务有限公司";
    private static final String HOST = "郑州样例五号机械有限公司";

    @TempDir
    private Path papers;

    @Test
    @Tag("AC-53")
    @Tag("AC-54")
    @Tag("AC-55")
    @Tag("AC-56")
    @Tag("AC-59")
    void an_agency_files_its_papers_and_whom_it_sends_and_agrees_with_the_host(Page atTheAgency, Page atTheOffice, Page atTheHost) throws IOException {
        var agency = new AgencyDesk(atTheAgency);
        var office = new AgencyDesk(atTheOffice);
        var host = new AgencyDesk(atTheHost);
        var paper = paper("材料.png");
        SignIn.asEmployer(atTheAgency, AGENCY);
        SignIn.asStaff(atTheOffice, "审核员（郑州市）");
        SignIn.asEmployer(atTheHost, HOST);

        agency.keepTheUnitProfile();
        agency.openDispatch();
        agency.says("未提交");
        agency.says("请先提交资质备案，再录入派遣合同。");
        agency.look("dispatch-overview");
        agency.followFirst("提交资质备案");
        agency.fillTheFiling();
        agency.press("提交备案");
        agency.says("请上传盖章的营业执照复印件。");
        agency.look("dispatch-qualification");
        agency.attach(agency.file("BUSINESS_LICENCE"), paper);
        agency.attach(agency.file("DISPATCH_LICENCE"), paper);
        agency.press("提交备案");
        agency.says("资质备案已提交，请等待审核。");
        agency.says("待审核");

        decide(office, "不通过", "复印件未加盖公章：请盖章后重新扫描上传。");
        agency.openDispatch();
        agency.says("审核不通过");
        agency.followFirst("修改后重新提交");
        agency.says("复印件未加盖公章：请盖章后重新扫描上传。");
        agency.look("dispatch-refused");
        agency.attach(agency.file("DISPATCH_LICENCE"), paper);
        agency.press("提交备案");
        agency.says("资质备案已提交，请等待审核。");
        decide(office, "通过", null);
        agency.openDispatch();
        agency.followFirst("查看 郑州市");
        agency.says("本年度的资质备案已审核通过，不能再修改。");

        agency.openDispatch();
        agency.follow("录入派遣合同");
        agency.enterAContract("2027-06-29", paper);
        agency.says("派遣合同（协议）期限应为1年以上（含1年），截止日最早为2027-06-30。");
        agency.look("dispatch-terms");
        agency.enterAContract("2027-06-30", paper);
        agency.isAt("派遣合同");
        agency.says("2026-10-08");
        agency.putOnTheRoster("41019919841101028X43", "金水区");
        agency.look("dispatch-draft");
        assertThat(form(atTheAgency)).contains("（2026）年度", "郑州市劳务派遣残疾人按比例就业情况申报表", "91410102MA00XX058P", "91410105MA00XX04X3", "41019919841101028X43", "（此页不够可另附）");
        agency.fileTheRoster(paper);
        agency.says("已报送。");

        agency.follow("计入方确认");
        agency.propose("2026-07", "2026-12", "用工单位");
        agency.says("待对方确认");

        host.openDispatch();
        host.says("1项计入方待确认");
        host.look("dispatch-host");
        host.followFirst("查看 " + AGENCY);
        host.isAt("派遣合同");
        host.look("dispatch-contract");
        host.follow("计入方确认");
        host.says("待本单位确认");
        host.look("dispatch-shares");
        host.pressFirst("确认");
        host.says("双方已确认");

        agency.followFirst("返回派遣合同");
        agency.type("变动之日", "2026-09-10");
        agency.press("开始修订名册");
        agency.says("第2版名册（1人）");
        agency.putOnTheRoster("41019919741231020442", "二七区");
        agency.fileTheRoster(paper);
        agency.says("已报送。");
        agency.look("dispatch-editions");

        office.follow("劳务派遣备案");
        office.says(AGENCY);
        office.look("dispatch-filings");
        office.follow("派遣合同和名册");
        office.says(HOST);
        office.look("dispatch-agreements");
        office.followFirst("查看 " + AGENCY + " " + HOST);
        office.says("第2版名册（2人）");
        office.look("dispatch-contract-office");
        office.followFirst("返回劳务派遣备案");
        office.follow("查看比对不一致的人员");
        office.isAt("派遣信息比对不一致");
    }

    private static void decide(AgencyDesk office, String decision, String reason) {
        office.follow("劳务派遣备案");
        office.isAt("劳务派遣备案");
        office.followFirst("查看 " + AGENCY);
        office.isAt("资质备案审核");
        office.mark("审核结果", decision);
        if (reason != null) {
            office.choose("不通过原因", reason);
        }
        office.look("dispatch-decide");
        office.press("提交审核结果");
        office.says("派遣单位将收到通知。");
    }

    private String form(Page page) throws IOException {
        var download = page.waitForDownload(() -> new AgencyDesk(page).follow("2026年度申报表（PDF）"));
        var file = papers.resolve("form.pdf");
        download.saveAs(file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private Path paper(String name) throws IOException {
        var file = papers.resolve(name);
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
