package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.Test;

class OnePaperTest {

    private static ReceivedFile aPicture(String name, int width, int height) {
        return Intake.accept(name, new ByteArrayInputStream(SampleFiles.encoded(SampleFiles.aPicture(width, height), "jpg")), -1);
    }

    @Test
    void several_pictures_become_one_document_with_a_page_each() {
        var paper = OnePaper.of(List.of(aPicture("contract.jpg", 600, 800), aPicture("2.jpg", 800, 600), aPicture("3.jpg", 64, 48)));
        assertThat(paper).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(FileKind.PDF);
            assertThat(file.pages()).isEqualTo(3);
            assertThat(file.shownName()).isEqualTo("contract.pdf");
        });
    }

    @Test
    void one_picture_stays_a_picture_and_documents_stay_as_they_came() {
        var picture = aPicture("one.jpg", 64, 48);
        assertThat(OnePaper.of(List.of(picture))).containsExactly(picture);
        var document = OnePaper.of(List.of(picture, picture)).get(0);
        assertThat(OnePaper.of(List.of(document, picture))).containsExactly(document, picture);
    }
}
