package anye.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import anye.kernel.BusinessYear;
import anye.kernel.Division;
import anye.kernel.sheet.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportDrawingTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    @Tag("AC-66")
    @Test
    void the_report_has_every_table_what_the_office_wrote_and_the_hash_on_each_page() throws IOException {
        var content = aReport();
        var row = new ReportSnapshot(content, 1, "样例督导", Instant.parse("2026-11-20T02:00:00Z")).row();
        try (var paper = Loader.loadPDF(ReportDrawing.draw(content, row).content())) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("浙江省杭州市2025年度残疾人按比例就业年度总结报告", "西湖区", "需要信息录入岗位", "加强岗位开发", "数据冻结于2026-11-20，第1版");
            assertThat(text.replaceAll("\\s", "")).as("the four parts in the order of the notice, and who signs").containsSubsequence("一、基本数据", "（一）基本数据", "（二）审核时效", "（三）联合检查",
                    "二、本地区残疾人按比例就业行业分析", "（一）行业分析", "（二）岗位分析", "三、市场岗位需求", "四、相关工作建议", "报送单位（盖章）：", "负责人签名：", "填报人签名：", "报送日期：");
            assertThat(text.split(row.sha256(), -1)).hasSize(paper.getNumberOfPages() + 1);
            Files.createDirectories(PICTURES);
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                javax.imageio.ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(page, 70), "png", PICTURES.resolve("yearly-report-" + (page + 1) + ".png").toFile());
            }
        }
    }

    @Test
    void a_draft_says_that_it_is_one() throws IOException {
        try (var paper = Loader.loadPDF(ReportDrawing.draw(aReport(), null).content())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("草稿，数据截至2026-11-20", "未冻结").doesNotContain("SHA-256");
        }
    }

    @Tag("AC-66")
    @Test
    void what_is_kept_reads_back_as_it_was_and_another_figure_has_another_hash() {
        var content = aReport();
        assertThat(ReportContent.read(content.text())).isEqualTo(content);
        assertThat(ReportContent.read(content.text()).text()).isEqualTo(content.text());
        var other = new ReportContent(content.division(), content.year(), content.takenOn(), content.tables(), content.needs(), "别的建议");
        var at = Instant.parse("2026-11-20T02:00:00Z");
        assertThat(new ReportSnapshot(content, 1, "甲", at).row().sha256()).isEqualTo(new ReportSnapshot(content, 2, "乙", at).row().sha256())
                .isNotEqualTo(new ReportSnapshot(other, 1, "甲", at).row().sha256());
    }

    private static ReportContent aReport() {
        var rows = new ArrayList<List<String>>();
        for (var county : List.of("上城区", "拱墅区", "西湖区", "滨江区", "萧山区", "余杭区", "富阳区", "临安区", "临平区", "钱塘区", "桐庐县", "淳安县", "建德市", "合计")) {
            rows.add(List.of(county, "120", "100", "20", "7", "356", "4012", "5233"));
        }
        var columns = List.of(Table.text("行政区划"), Table.number("申报单位"), Table.number("已完成申报"), Table.number("已登记未完成"), Table.number("尚未申报"), Table.number("安置登记（人）"),
                Table.number("安置确认（月）"), Table.number("安置核定（月）"));
        var tables = new ArrayList<Table>();
        for (var title : List.of("基本数据", "审核时效", "行业分析", "岗位分析")) {
            tables.add(new Table(title, columns, rows));
        }
        tables.add(new Table("联合检查", List.of(Table.text("状态"), Table.number("次数")), List.of()));
        return new ReportContent(Division.of("330100"), new BusinessYear(2025), LocalDate.of(2026, 11, 20), tables, "需要信息录入岗位、质检岗位。\n平台企业岗位增加。", "加强岗位开发。");
    }
}
