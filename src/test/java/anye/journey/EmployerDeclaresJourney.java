package anye.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Page;

import anye.testing.Browser;
import anye.testing.InBrowser;
import anye.testing.Once;
import anye.testing.Server;

/**
 * The main job: an employer arrives by the portal and declares three people; a reviewer decides what the records could
 * not; the employer completes the declaration; the letter says what it comes to; the tax bureau has the result.
 *
 * <p>One person is all green at grade 2 (12 months, credited 24). One has four failing months with evidence, of which
 * three are approved and one is refused and accepted (11, credited 11). One is dispatched, with four chosen months
 * (4, credited 4). Registered 28, confirmed 27, credited 39, which is 3.2500 persons.
 */
@InBrowser
class EmployerDeclaresJourney {

    private static final String EMPLOYER = "鞍山样例一号制造有限公司";
    private static final String AGENCY = "鞍山样例劳务派遣有限公司";

    @TempDir
    private Path papers;

    @Tag("AC-01")
    @Tag("AC-02")
    @Tag("AC-03")
    @Tag("AC-06")
    @Tag("AC-12")
    @Tag("AC-13")
    @Tag("AC-16")
    @Tag("AC-19")
    @Tag("AC-20")
    @Tag("AC-24")
    @Tag("AC-25")
    @Tag("AC-26")
    @Tag("AC-27")
    @Tag("AC-28")
    @Tag("AC-29")
    @Tag("AC-33")
    @Tag("AC-35")
    @Tag("AC-37")
    @Tag("AC-41")
    @Tag("AC-42")
    @Tag("AC-43")
    @Tag("AC-44")
    @Tag("AC-46")
    @Test
    void three_people_are_declared_reviewed_completed_certified_and_sent(Page employer, Page reviewer, Server server) throws IOException {
        walk(new EmployerDesk(employer, server.address()), new ReviewerDesk(reviewer, server.address()), () -> { });
    }

    /** As if the power had failed: nothing said to the process, sessions gone, something typed and not yet sent. */
    @Tag("AC-23")
    @Once
    @Test
    void nothing_is_lost_when_the_server_dies_in_the_middle_of_the_wizard() throws IOException {
        var server = Server.start("killed", Map.of());
        try (var employers = Browser.wide(server); var reviewers = Browser.wide(server)) {
            var employer = new EmployerDesk(employers.newPage(), server.address());
            var reviewer = new ReviewerDesk(reviewers.newPage(), server.address());
            employer.hurry();
            reviewer.hurry();
            walk(employer, reviewer, () -> {
                employer.typeWithoutSending("监护人姓名", "样例监护");
                server.kill9();
                server.startAgain();
                employer.comeBack(EMPLOYER, "安置登记");
                employer.finds("监护人姓名", "样例监护");
                employer.look("after-the-power-cut");
                employer.type("监护人电话", "13800000003");
            });
        } finally {
            server.kill9();
        }
    }

    /** @param disaster what happens in the middle of the wizard */
    void walk(EmployerDesk employer, ReviewerDesk reviewer, Runnable disaster) throws IOException {
        declareThreePeople(employer, disaster);
        decideTheTwoCases(reviewer);
        complete(employer);
    }

    void declareThreePeople(EmployerDesk employer, Runnable disaster) throws IOException {
        var paper = paper("工资明细.png");
        employer.arriveByThePortal(EMPLOYER);
        employer.keepTheUnitProfile();
        employer.addRelatedUnit(AGENCY, "91210304MA00XX023Y", paper);

        employer.begin(Person.FOUR_FAILING);
        employer.begin(Person.DISPATCHED);
        employer.deleteChosen(Person.FOUR_FAILING, Person.DISPATCHED);
        employer.register(Person.ALL_GREEN, false, null, paper);
        employer.confirmMonths(12);
        employer.says("安置确认 12 个月，安置核定 24 个月");
        employer.look("registered");

        employer.begin(Person.FOUR_FAILING);
        employer.addContract(false, null, paper);
        disaster.run();
        employer.goOnToTheChecks(Person.FOUR_FAILING);
        for (int month = 1; month <= 4; month++) {
            employer.tick(month, true);
        }
        employer.confirmMonths(12);
        employer.isAt("上传附件");
        employer.press("提交审核");
        employer.says("还有 4 项未通过的核验没有材料");
        employer.giveEvidence("工资信息", paper);
        employer.giveEvidence("社保参保状态", paper, paper("参保证明.png"));
        employer.look("evidence");
        employer.press("提交审核");
        employer.says("已提交残联审核");

        employer.register(Person.DISPATCHED, true, AGENCY, paper);
        for (int month = 1; month <= 12; month++) {
            employer.tick(month, month >= 5 && month <= 8);
        }
        employer.confirmMonths(4);
        employer.isAt("上传附件");
        employer.press("提交审核");
        employer.says("已提交残联审核");
        employer.openThePeople();
        employer.look("people");
    }

    void decideTheTwoCases(ReviewerDesk reviewer) {
        reviewer.signIn("审核员（鞍山市铁东区）");
        reviewer.openTheCaseOf(Person.FOUR_FAILING);
        reviewer.look("case");
        reviewer.approveAll("工资信息");
        reviewer.eachMonth("社保参保状态");
        reviewer.decideMonth("社保参保状态", 3, true);
        reviewer.decideMonth("社保参保状态", 4, false);
        reviewer.giveReason("社保参保状态");
        reviewer.press("提交审核结论");
        reviewer.says("已通知用人单位");
        reviewer.openTheCaseOf(Person.DISPATCHED);
        reviewer.approveAll("合同状态");
        reviewer.press("提交审核结论");
        reviewer.says("已通知用人单位");
    }

    void complete(EmployerDesk employer) throws IOException {
        employer.isTold("安置人员\"样例乙\"资料审核完成通知");
        employer.openThePeople();
        employer.says("部分审核不通过 1 人");
        employer.acceptRejections(Person.FOUR_FAILING);
        employer.complete();
        employer.look("completed");
        var letter = employer.download("年审确认书");
        assertThat(text(letter)).contains(EMPLOYER, "91210302MA00XX0157", "3.2500", "28", "27", "39");
        employer.awaitTheTaxBureau();
        employer.findsAtHome(3, 2, 3);
        employer.findsAtHome(4, 1, 2);
        employer.findsAtHome(5, 3, 4);
        employer.look("home");
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
