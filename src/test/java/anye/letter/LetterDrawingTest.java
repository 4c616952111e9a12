package anye.letter;

import static anye.letter.SampleLetters.aLetter;
import static anye.letter.SampleLetters.aLetterOf;
import static anye.letter.SampleLetters.aSeal;
import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.Months;
import anye.letter.LetterContent.PersonLine;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterDrawingTest {

    @Test
    void the_figures_can_be_read_out_of_the_letter() {
        byte[] pdf = LetterDrawing.draw(aLetter(), aSeal());
        PaperText.show(pdf, "three", 1);

        assertThat(PaperText.of(pdf)).contains("年审确认书", "编号：210302-2025-000017", "鞍山样例一号制造有限公司", "91210302MA00XX0157",
                "鞍山市铁东区残疾人联合会", "国家税务总局鞍山市铁东区税务局", "2025年",
                "月数（人月） 25 24 40", "折合人数（人） 2.0833 2.0000 3.3333", "安置确认（人） 2 2 2 2 2 3 3 3 1 1 1 2",
                "安置核定（人） 3 3 3 3 4 5 5 5 2 2 2 3", "1 张样例 33019919880808040312 视力 二级 1-12 12 24",
                "2 李例 21039919650101011444 肢体 四级 1-4, 6-8, 12 8 8", "41019919841101028X21B1",
                "2026年6月18日", "3a".repeat(32), "https://anye.example/check/7K3M-QX9P-42HD", "核验码：7K3M-QX9P-42HD",
                "第 1 页 共 1 页");
    }

    @Test
    void a_masked_letter_shows_neither_names_nor_numbers_and_the_same_figures() {
        String text = PaperText.of(LetterDrawing.draw(aLetter().masked(), aSeal()));

        assertThat(text).contains("张*例", "李*", "欧**范", "330199**********0312", "1-12 12 24")
                .doesNotContain("张样例", "李例", "19880808");
    }

    @Test
    void sixty_people_fill_several_pages_each_with_the_head_of_the_table_and_its_number() {
        byte[] pdf = LetterDrawing.draw(aLetterOf(60), aSeal());
        PaperText.show(pdf, "sixty", 1, 2, 3);

        assertThat(PaperText.of(pdf)).contains("60 测例");
        for (int page = 1; page <= 3; page++) {
            assertThat(PaperText.of(pdf, page, page)).contains("第 " + page + " 页 共 3 页", "编号 210302-2025-000017");
        }
        assertThat(PaperText.of(pdf, 2, 2)).contains("序号 姓名 残疾证号");
    }

    @Test
    void a_voided_letter_says_so_on_every_page() {
        byte[] pdf = LetterDrawing.draw(aLetterOf(60).asVoided(), aSeal());
        PaperText.show(LetterDrawing.draw(aLetter().asVoided(), aSeal()), "void", 1);

        for (int page = 1; page <= 3; page++) {
            assertThat(PaperText.of(pdf, page, page)).contains("本文书已作废");
        }
        assertThat(PaperText.of(LetterDrawing.draw(aLetter(), aSeal()))).doesNotContain("作废");
        assertThat(red(PaperText.picture(pdf, 1))).isGreaterThan(2_000);
        assertThat(red(PaperText.picture(pdf, 3))).isGreaterThan(2_000);
        assertThat(red(PaperText.picture(LetterDrawing.draw(aLetter(), aSeal()), 1))).isZero();
    }

    @Test
    void a_telephone_can_read_the_code() throws Exception {
        BufferedImage page = PaperText.picture(LetterDrawing.draw(aLetter(), aSeal()), 1);
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);

        var found = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(width, height, pixels).crop(width * 2 / 3, 0, width / 3, height / 4))));

        assertThat(found.getText()).isEqualTo("https://anye.example/check/7K3M-QX9P-42HD");
    }

    @Test
    void the_document_says_its_title_its_language_and_no_name() throws Exception {
        try (PDDocument document = Loader.loadPDF(LetterDrawing.draw(aLetter(), aSeal()))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("年审确认书 210302-2025-000017");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("年审确认书");
        }
    }

    @Test
    void the_typeface_is_embedded_as_the_few_characters_that_are_used() throws Exception {
        byte[] pdf = LetterDrawing.draw(aLetter(), aSeal());

        assertThat(pdf).hasSizeLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            }
        }
    }

    /** 𣗋 lies beyond the first plane, 㐂 and 䶮 in its extension; names contain such characters. */
    @Test
    void rare_characters_of_names_are_drawn_and_read_back() {
        byte[] pdf = LetterDrawing.draw(withName("𣗋㐂䶮"), aSeal());
        PaperText.show(pdf, "rare", 1);

        assertThat(PaperText.of(pdf)).contains("𣗋㐂䶮");
    }

    /** 𡋾 and 𨭎 are in the second typeface only. */
    @Test
    void a_character_of_the_second_typeface_is_drawn_and_read_back() {
        byte[] pdf = LetterDrawing.draw(withName("张𡋾𨭎"), aSeal());
        PaperText.show(pdf, "rare-of-the-second-typeface", 1);

        assertThat(PaperText.of(pdf)).contains("张𡋾𨭎").doesNotContain("〓");
    }

    @ParameterizedTest
    @CsvSource({"𠮷, U+20BB7", "𪚥, U+2A6A5", "\uE000, U+E000", "\u202E, U+202E"})
    void one_rare_name_holds_back_no_letter_and_its_character_is_said_by_row_and_code(String lacking, String code) {
        String text = PaperText.of(LetterDrawing.draw(withName("张" + lacking), aSeal()));

        assertThat(text).contains("张〓").contains("第1行姓名" + code);
    }

    @Test
    void letters_drawn_at_the_same_time_do_not_mix() {
        String alone = PaperText.of(LetterDrawing.draw(aLetterOf(20), aSeal()));

        List<String> together = IntStream.range(0, 40).parallel()
                .mapToObj(i -> PaperText.of(LetterDrawing.draw(aLetterOf(20), aSeal()))).toList();

        assertThat(together).allMatch(alone::equals);
    }

    private static LetterContent withName(String name) {
        return SampleLetters.aLetter("年审确认书",
                List.of(new PersonLine(name, "33019919880808040312", "视力", "二级", Months.ALL, 24)));
    }

    private static long red(BufferedImage page) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .map(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()))
                .filter(rgb -> (rgb >> 16 & 0xFF) - (rgb & 0xFF) > 40).count();
    }
}
