package anye.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import anye.kernel.Refusal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The pages of a PDF as pictures. A reviewer looks at these: a picture runs no script, needs no reader in the browser,
 * and stands beside what it is to prove.
 */
public final class PdfPages {

    private static final float WIDEST = 1240;
    private static final float HIGHEST = 2480;
    /** Of the processor, for one page. */
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /** Drawing takes memory: few at a time, the others wait, and not for ever. */
    private static final Semaphore DRAWING = new Semaphore(2, true);
    private static final int PATIENCE_SECONDS = 15;

    private PdfPages() {
    }

    /**
     * @param page from 1; nothing for a page that is not there or cannot be drawn
     * @throws Refusal evidence.busy when so many others are drawn that this one did not get its turn
     */
    public static Optional<byte[]> png(byte[] pdf, int page) {
        await();
        var stopwatch = new Stopwatch(LONGEST);
        try (PDDocument document = new BoundedPdfParser(pdf, stopwatch).parse(true)) {
            return page < 1 || page > document.getNumberOfPages() ? Optional.empty() : Optional.of(written(drawn(document, page - 1, stopwatch)));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        } finally {
            DRAWING.release();
        }
    }

    private static void await() {
        try {
            if (DRAWING.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Intake.refusal("busy");
    }

    private static BufferedImage drawn(PDDocument document, int index, Stopwatch stopwatch) throws IOException {
        var box = document.getPage(index).getCropBox();
        var turned = document.getPage(index).getRotation() % 180 != 0;
        var width = Math.max(1, turned ? box.getHeight() : box.getWidth());
        var height = Math.max(1, turned ? box.getWidth() : box.getHeight());
        var renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new BoundedPageDrawer(parameters, stopwatch);
            }
        };
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(index, Math.min(WIDEST / width, HIGHEST / height), ImageType.RGB);
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
