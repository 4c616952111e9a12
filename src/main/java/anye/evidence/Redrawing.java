package anye.evidence;

import static anye.evidence.Intake.refusal;

import anye.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws an uploaded picture anew, so that only what the eye sees is kept: no place of the photograph, no second file
 * behind the picture, nothing hidden in a comment.
 *
 * <p>The size is read from the header before anything is decoded, and few pictures are decoded at once, so a hostile
 * picture costs no more memory than an honest one.
 */
final class Redrawing {

    /** A telephone's best camera setting in common use; an A4 page at 600 dpi has 35 million. */
    static final long MOST_PIXELS = 40_000_000;
    /** Four bytes a pixel at the most; sixteen bits a channel halve the number of pixels. */
    private static final long MOST_BYTES = 4 * MOST_PIXELS;
    private static final float QUALITY = 0.9f;

    private static final Semaphore TURNS = new Semaphore(2, true);
    private static final int PATIENCE_SECONDS = 20;

    private Redrawing() {
    }

    static byte[] of(FileKind kind, byte[] bytes) {
        PictureBytes.requireWhole(kind, bytes);
        boolean turn = false;
        try {
            turn = TURNS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!turn) {
                throw refusal("busy");
            }
            return redrawn(kind, bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal("busy");
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refused ? refused : refusal("pictureBroken");
        } finally {
            if (turn) {
                TURNS.release();
            }
        }
    }

    private static byte[] redrawn(FileKind kind, byte[] bytes) throws IOException {
        int turned = kind == FileKind.JPEG ? PictureBytes.orientation(bytes) : 1;
        return encoded(kind, Upright.of(decoded(kind, bytes), turned));
    }

    private static BufferedImage decoded(FileKind kind, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.ending()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            requireDrawable(reader);
            boolean[] cut = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> cut[0] |= saysCut(warning));
            BufferedImage picture = reader.read(0);
            if (cut[0]) {
                throw refusal("pictureBroken");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    private static void requireDrawable(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw refusal("tooManyPixels", MOST_PIXELS / 10_000, MOST_PIXELS / 1_000_000);
        }
        ImageTypeSpecifier type = reader.getImageTypes(0).hasNext() ? reader.getImageTypes(0).next() : null;
        if (type == null) {
            throw refusal("pictureColours");
        }
        long bits = (long) type.getSampleModel().getNumBands() * type.getSampleModel().getSampleSize(0);
        if (pixels * bits / 8 > MOST_BYTES) {
            throw refusal("tooManyPixels", MOST_PIXELS / 10_000, MOST_PIXELS / 1_000_000);
        }
    }

    /** The JPEG decoder fills what is missing with grey and only warns. */
    private static boolean saysCut(String warning) {
        String plain = warning.toLowerCase(Locale.ROOT);
        return plain.contains("premature") || plain.contains("truncated") || plain.contains("corrupt");
    }

    private static byte[] encoded(FileKind kind, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.ending()).next();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(kept)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters(kind, writer));
        } finally {
            writer.dispose();
        }
        return kept.toByteArray();
    }

    private static ImageWriteParam parameters(FileKind kind, ImageWriter writer) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (kind == FileKind.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
