package anye.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** What every paper says of its worth. */
class PaperWriterTest {

    @AfterEach
    void no_sandbox_is_left() {
        System.clearProperty("anye.sandbox");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_sandbox_writes_that_it_is_a_demonstration_on_each_page(boolean lying) throws Exception {
        System.setProperty("anye.sandbox", "on");
        try (var paper = Loader.loadPDF(drawn(lying ? PageSize.A4.rotate() : PageSize.A4, PaperWriterTest::plain))) {
            for (int page = 1; page <= 3; page++) {
                assertThat(text(paper, page)).contains("演示数据，不具有任何效力", "样例");
                assertThat(text(paper, page).replaceAll("\\s", "").replace("演示数据", "")).as("and across the page").contains("演").contains("示");
            }
            assertThat(paper.getDocumentInformation().getSubject()).contains("演示");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("样例 1");
        }
    }

    @Test
    void an_installation_writes_nothing_of_the_kind() throws Exception {
        try (var paper = Loader.loadPDF(drawn(PageSize.A4, PaperWriterTest::plain))) {
            assertThat(text(paper, 1)).doesNotContain("演");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("样例 1");
        }
    }

    @Test
    void a_void_paper_says_so_in_words_and_in_its_title() throws Exception {
        try (var paper = Loader.loadPDF(drawn(PageSize.A4, bytes -> document -> PaperWriter.ofVoid(document, bytes, "样例 1", "zh-CN")))) {
            for (int page = 1; page <= 3; page++) {
                assertThat(text(paper, page)).contains("本文书已作废");
            }
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("【作废】样例 1");
            assertThat(paper.getDocumentInformation().getKeywords()).contains("作废");
        }
    }

    private static Function<Document, PdfWriter> plain(OutputStream bytes) {
        return document -> PaperWriter.of(document, bytes, "样例 1", "zh-CN");
    }

    private static byte[] drawn(Rectangle size, Function<OutputStream, Function<Document, PdfWriter>> begun) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(size, 40, 40, 40, 40);
        begun.apply(bytes).apply(document);
        document.open();
        for (int page = 0; page < 3; page++) {
            document.newPage();
            document.add(new Paragraph("样例", Typeface.of(12)));
        }
        document.close();
        return bytes.toByteArray();
    }

    private static String text(PDDocument paper, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }
}
