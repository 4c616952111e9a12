package anye.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import anye.kernel.Refusal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures. A reviewer looks at these: a picture runs no script, needs no reader in the browser,
 * and stands beside what it is to prove.
 */
public final class PdfPages {

    private static final float WIDEST = 1240;
    private static final float HIGHEST = 2480;
    /** Drawing takes memory: few at a time, the others wait. */
    private static final Semaphore DRAWING = new Semaphore(2);

    private PdfPages() {
    }

    /** @param page from 1; nothing for a page that is not there or cannot be drawn */
    public static Optional<byte[]> png(byte[] pdf, int page) {
        DRAWING.acquireUninterruptibly();
        try (PDDocument document = new BoundedPdfParser(pdf).parse(true)) {
            return page < 1 || page > document.getNumberOfPages() ? Optional.empty() : Optional.of(written(drawn(document, page - 1)));
        } catch (IOException | Refusal | IllegalArgumentException | IllegalStateException | StackOverflowError broken) {
            return Optional.empty();
        } finally {
            DRAWING.release();
        }
    }

    private static BufferedImage drawn(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var turned = document.getPage(index).getRotation() % 180 != 0;
        var width = Math.max(1, turned ? box.getHeight() : box.getWidth());
        var height = Math.max(1, turned ? box.getWidth() : box.getHeight());
        return new PDFRenderer(document).renderImage(index, Math.min(WIDEST / width, HIGHEST / height), ImageType.RGB);
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
