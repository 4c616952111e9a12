package anye.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader gets out of a paper: its words, and its look. */
public final class PaperText {

    private PaperText() {
    }

    public static String of(byte[] pdf) {
        return of(pdf, 1, Integer.MAX_VALUE);
    }

    static String of(byte[] pdf, int from, int to) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(Math.min(to, document.getNumberOfPages()));
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static BufferedImage picture(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, 110);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Leaves the pages below target/papers, for eyes. */
    static void show(byte[] pdf, String name, int... pages) {
        try {
            Path directory = Files.createDirectories(Path.of("target/papers"));
            Files.write(directory.resolve(name + ".pdf"), pdf);
            for (int page : pages) {
                ImageIO.write(picture(pdf, page), "png", directory.resolve(name + "-" + page + ".png").toFile());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
