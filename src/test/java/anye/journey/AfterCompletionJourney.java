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

import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;
import anye.testing.SignIn;

/** After 完成申报 in Hangzhou: what was checked stands in the letter; the papers; a bad rating and its answer; an objection that is granted. */
@InBrowser
@Once
class AfterCompletionJourney {

    private static final String EMPLOYER = "杭州样例三号科技有限公司";
    private static final String REVIEWER = "审核员（杭州市西湖区）";

    @TempDir
    private Path papers;

    @Tag("AC-43")
    @Tag("AC-44")
    @Tag("AC-49")
    @Tag("AC-64")
    @Tag("AC-65")
    @Tag("AC-75")
    @Test
    void papers_rating_and_objection_after_completion(Page employerPage, Page reviewerPage, Server server) throws IOException {
        var employer = new EmployerDesk(employerPage, server.address());
        var reviewer = new ReviewerDesk(reviewerPage, server.address());
        SignIn.asEmployer(employerPage, EMPLOYER);
        employer.keepTheUnitProfile("西湖区");
        declare(employer);
        employer.readTheInbox();
        employer.says("可以完成申报了");
        employer.complete();
        employer.look("after-completed");

        assertThat(text(employer.download("年审认证确认书"))).contains(EMPLOYER, "杭州市西湖区残疾人联合会");
        assertThat(text(employer.fetch("下载承诺书"))).contains("郑重承诺");
        assertThat(text(employer.fetch("下载注销业务申请书"))).contains("注销业务申请书", EMPLOYER, "91330106MA00XX031B", "样例经办");
        handInTheSignedApplication(employer);
        rate(employer);

        reviewer.signIn(REVIEWER);
        answer(reviewer);
        employer.isTold("您的评价已有答复");

        tell(reviewer);
        isHeard(employer);
        reviewer.page.reload();
        reviewer.says("每月都在岗");
        reviewer.look("revocation-heard");
        reviewer.press("取消");
        reviewer.says("已取消。");
        reviewer.look("revocations-list");
        employer.isTold("2025年度拟撤销认定的告知已取消");

        object(employer);
        reviewer.follow("撤回和反馈申请");
        reviewer.look("after-requests");
        reviewer.follow("审核 " + EMPLOYER);
        reviewer.look("after-request");
        reviewer.mark("审核结论", "同意");
        reviewer.press("提交");
        reviewer.says("已同意，已通知用人单位");
        employer.isTold("年审认证反馈意见已同意");
        employer.openTheResult();
        employer.says("下列确认书已作废");
        employer.look("after-objection");
        employer.follow("完成申报");
        employer.says("申报内容核对");
    }

    private void declare(EmployerDesk employer) throws IOException {
        var sample = new Samples().people().stream().filter(one -> one.employer().name().equals(EMPLOYER) && one.story() == Story.PASSING && one.number().value().charAt(16) % 2 == 1)
                .findFirst().orElseThrow();
        employer.register(new Person(sample.number().value(), sample.name(), false), false, null, paper("合同.png"));
        employer.confirmMonths(12);
    }

    private void handInTheSignedApplication(EmployerDesk employer) throws IOException {
        employer.follow("上传已签名盖章的注销业务申请书");
        employer.isAt("注销业务申请书");
        employer.look("deregistration");
        employer.type("注销原因", "股东会决议解散");
        employer.attach(employer.page.locator("input[type=file]"), paper("申请书.png"));
        employer.press("提交");
        employer.says("残联主管部门可以查看");
        employer.says("申请书.png");
    }

    private void rate(EmployerDesk employer) {
        employer.openTheResult();
        employer.follow("评价本次服务");
        employer.isAt("好差评");
        employer.look("rate");
        employer.mark("评价等级", "不满意");
        employer.page.getByText("审核时间长").click();
        employer.type("意见建议", "请加快审核");
        employer.press("提交评价");
        employer.says("评价已提交");
        employer.look("rated");
    }

    private void answer(ReviewerDesk reviewer) {
        reviewer.follow("注销业务申请");
        reviewer.says("股东会决议解散");
        reviewer.look("deregistrations");
        reviewer.follow("好差评");
        reviewer.says("待答复的差评");
        reviewer.look("ratings");
        reviewer.follow("答复 " + EMPLOYER);
        reviewer.says("请加快审核");
        reviewer.look("rating");
        reviewer.type("残联答复", "已增派审核人员。");
        reviewer.press("提交答复");
        reviewer.says("已答复，已通知用人单位");
    }

    /** Somebody believes the papers untrue; what a revocation would do is read before anybody is told. */
    private void tell(ReviewerDesk reviewer) {
        reviewer.follow("撤销认定和重新审核");
        reviewer.type("统一社会信用代码", "91330106MA00XX031B");
        reviewer.press("提出撤销认定或重新审核");
        reviewer.isAt("提出撤销认定或重新审核");
        reviewer.mark("处理方式", "撤销认定：有关月份认定为未安排残疾人就业，其余月份保留");
        reviewer.choose("发现方式", "联合检查发现材料与实际不符");
        reviewer.mark("范围", "该年度全部申报");
        reviewer.type("依据", "《补充规定》七");
        reviewer.type("事实和理由", "检查时未见上岗");
        reviewer.look("revocation-propose");
        reviewer.press("下一步：核对影响");
        reviewer.says("由 12 个月变为 0 个月");
        reviewer.says("扫码核验时显示作废");
        reviewer.says("更正后的结果（核定 0 个月）发送税务部门");
        reviewer.look("revocation-draft");
        reviewer.press("告知用人单位");
        reviewer.says("已告知用人单位。");
        reviewer.says("应由另一名工作人员决定");
        reviewer.look("revocation-told");
    }

    private void isHeard(EmployerDesk employer) throws IOException {
        employer.isTold("拟撤销2025年度残疾人按比例就业认定告知书");
        employer.openTheResult();
        employer.follow("撤销认定告知");
        employer.isAt("撤销认定告知");
        employer.says("检查时未见上岗");
        employer.type("陈述申辩意见", "每月都在岗，附考勤");
        employer.look("revocation-own");
        employer.attach(employer.page.locator("input[type=file]"), paper("考勤.png"));
        employer.press("提交陈述申辩意见");
        employer.says("陈述申辩意见已提交。");
        employer.look("revocation-stated");
    }

    private void object(EmployerDesk employer) {
        employer.openTheResult();
        employer.follow("年审认证反馈");
        employer.isAt("年审认证反馈");
        employer.look("feedback");
        employer.type("反馈意见", "漏报一名残疾职工");
        employer.press("提交反馈");
        employer.says("反馈意见已提交");
        employer.look("after-feedback");
    }

    private Path paper(String name) throws IOException {
        var file = papers.resolve(name);
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
