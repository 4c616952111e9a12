package anye.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import anye.kernel.Refusal;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** Several pictures of one paper, taken page by page, become one document in their order. */
public final class OnePaper {

    private static final float EDGE = 24;

    private OnePaper() {
    }

    /**
     * @param pictures in their order; one alone stays the picture it is, and documents stay beside each other as they are
     * @throws Refusal evidence.* at the field {@link Intake#FIELD} when the document would be too large
     */
    public static List<ReceivedFile> of(List<ReceivedFile> pictures) {
        if (pictures.size() < 2 || pictures.stream().anyMatch(file -> file.kind() == FileKind.PDF)) {
            return pictures;
        }
        var name = pictures.get(0).shownName().replaceFirst("\\.[^.]*$", "") + ".pdf";
        return List.of(Intake.accept(name, new ByteArrayInputStream(drawn(pictures)), -1));
    }

    private static byte[] drawn(List<ReceivedFile> pictures) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, EDGE, EDGE, EDGE, EDGE);
        PdfWriter.getInstance(document, bytes);
        for (int i = 0; i < pictures.size(); i++) {
            var image = image(pictures.get(i));
            Rectangle sheet = image.getWidth() > image.getHeight() ? PageSize.A4.rotate() : PageSize.A4;
            document.setPageSize(sheet);
            if (i == 0) {
                document.open();
            } else {
                document.newPage();
            }
            image.scaleToFit(sheet.getWidth() - 2 * EDGE, sheet.getHeight() - 2 * EDGE);
            image.setAbsolutePosition((sheet.getWidth() - image.getScaledWidth()) / 2, (sheet.getHeight() - image.getScaledHeight()) / 2);
            document.add(image);
        }
        document.close();
        return bytes.toByteArray();
    }

    private static Image image(ReceivedFile picture) {
        try {
            return Image.getInstance(picture.content());
        } catch (IOException unreadable) {
            throw new Refusal(Intake.FIELD, "evidence.unknownContent");
        }
    }
}
