package anye.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import anye.kernel.BusinessYear;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annex as paper. */
@Tag("AC-56")
class FormDrawingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  1
            1,  1
            5,  1
            6,  2
            10, 2
            11, 3
            """)
    void five_people_fill_a_page_and_the_sixth_begins_the_next(int people, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(draw(people))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
    }

    @Test
    void every_label_of_the_annex_stands_on_it_in_its_order() {
        byte[] pdf = draw(7);
        show(pdf, "dispatch-form");
        String text = text(pdf, 1).replaceAll("\\s+", "");
        assertThat(text).contains("附件", "（2026）年度", "郑州市劳务派遣残疾人按比例就业情况申报表", "派遣单位（盖章）：", "派遣单位名称统一社会信用代码联系人联系电话单位地址",
                "用工单位名称统一社会信用代码联系人联系电话单位地址单位性质主管税局", "（此页不够可另附）", "申报声明：本单位所申报的劳务派遣残疾人就业相关材料信息真实、准确并完整，与事实相符。", "经办人签名：", "填报日期：");
        for (String label : new String[] {"缴纳地", "单位社保", "单位医保", "接收派遣", "残疾人证号/", "残疾军人证编号", "岗位", "劳动合同（协议）", "缴费时间", "起止月", "（手机号码）"}) {
            assertThat(text).contains(label);
        }
        assertThat(text).contains("91410102MA00XX058P", "91410105MA00XX04X3", "41019919841101028X43", "13800000000");
    }

    /** A sheet that has lost its neighbour still says whose it is; each can be sealed. */
    @Test
    void a_continuation_page_is_a_whole_form_that_goes_on_counting() {
        String second = text(draw(7), 2).replaceAll("\\s+", "");
        assertThat(second).contains("郑州市劳务派遣残疾人按比例就业情况申报表", "派遣单位名称", "91410102MA00XX058P", "申报声明", "经办人签名", "第2页共2页");
        assertThat(text(draw(7), 2)).containsPattern("(?m)^\\s*6\\s+豫军A012345").containsPattern("(?m)^\\s*10\\s*$");
    }

    @Test
    void names_and_addresses_of_any_length_stay_on_their_page() throws IOException {
        byte[] pdf = FormDrawing.draw(new FormContent(new BusinessYear(2026), "郑州市", Dispatches.AN_AGENCY, "郑州样例七号人力资源服务有限公司".repeat(8), Dispatches.aFiling(), longTerms(),
                people(5)));
        show(pdf, "dispatch-form-long");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
        assertThat(text(pdf, 1).replaceAll("\\s+", "")).contains("经办人签名");
    }

    /** With seven people whose post has 22 characters the statement and the signatures stood on a page of their own. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  30, 1
            5,  22, 1
            5,  60, 1
            7,   1, 2
            7,  14, 2
            7,  18, 2
            7,  22, 2
            7,  26, 2
            7,  30, 2
            7,  40, 2
            7,  60, 2
            10, 22, 2
            11, 22, 3
            """)
    void rows_statement_and_signatures_stay_together_whatever_a_post_is_called(int people, int characters, int pages) throws IOException {
        var lines = people(people).stream().map(line -> FormDrawingTest.posted(line, "样例岗位辅助人员".repeat(8).substring(0, characters))).toList();
        for (var terms : List.of(Dispatches.someTerms(), longTerms())) {
            byte[] pdf = FormDrawing.draw(new FormContent(new BusinessYear(2026), "郑州市", Dispatches.AN_AGENCY, "郑州样例七号人力资源服务有限公司", Dispatches.aFiling(), terms, lines));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(pages);
            }
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page).replaceAll("\\s+", "")).contains("派遣单位名称", "经办人签名");
            }
        }
    }

    private static RosterLine posted(RosterLine line, String post) {
        return new RosterLine(line.id(), line.type(), line.certificate(), line.person(), line.category(), line.grade(), line.household(), post, line.contractFrom(), line.contractTo(),
                line.insuredFrom(), line.insuredTo(), line.dispatchedFrom(), line.dispatchedTo(), line.phone());
    }

    @Test
    void a_character_the_typeface_lacks_is_substituted_and_said_beneath() throws IOException {
        byte[] pdf = FormDrawing.draw(new FormContent(new BusinessYear(2026), "郑州市", Dispatches.AN_AGENCY, "样例𠮷", Dispatches.aFiling(), Dispatches.someTerms(), List.of()));
        show(pdf, "dispatch-form-lacking");

        assertThat(text(pdf, 1)).contains("样例〓", "U+20BB7");
    }

    private static byte[] draw(int people) {
        return FormDrawing.draw(new FormContent(new BusinessYear(2026), "郑州市", Dispatches.AN_AGENCY, "郑州样例七号人力资源服务有限公司", Dispatches.aFiling(), Dispatches.someTerms(), people(people)));
    }

    private static List<RosterLine> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> i % 3 == 2 ? Dispatches.aVeteran("豫军A01234" + i, "410199198410310264", 6).checked() : Dispatches.aLine()).toList();
    }

    private static ContractTerms longTerms() {
        var a = Dispatches.someTerms();
        return new ContractTerms(a.place(), a.host(), a.hostName().repeat(8), a.hostContact(), a.hostPhone(), "河南省郑州市金水区样例道5号院6号楼".repeat(12), a.hostType(), a.hostTaxBureau().repeat(4),
                a.signedOn(), a.from(), a.to(), 5, a.posts(), a.pay());
    }

    private static String text(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Leaves the pages below target/papers, for eyes. */
    private static void show(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Path directory = Files.createDirectories(Path.of("target/papers"));
            Files.write(directory.resolve(name + ".pdf"), pdf);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 110), "png", directory.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
