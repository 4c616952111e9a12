package anye.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Honest and hostile files, built byte by byte so that nothing hostile lies in the repository. */
final class SampleFiles {

    private SampleFiles() {
    }

    static BufferedImage aPicture(int width, int height) {
        return aPicture(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Red at the top left, blue elsewhere, so that a turn shows. */
    static BufferedImage aPicture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return picture;
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg() {
        return encoded(aPicture(64, 48), "jpg");
    }

    static byte[] png() {
        return encoded(aPicture(64, 48), "png");
    }

    /** A JPEG whose EXIF data say how the camera was held, and where a place and a script may hide. */
    static byte[] jpegWithExif(int orientation, String hidden) {
        byte[] text = hidden.getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
        exif.put(ascii("Exif\0\0")).put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        exif.putInt(0).put(text);
        return withSegment(jpeg(), 0xE1, exif.array());
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Only the header is honest: the size is claimed, the pixels are a few bytes. */
    static byte[] pngClaiming(int width, int height, int depth, int colours, byte[] pixels) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colours);
        return joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, chunk("IHDR", header.array()),
                chunk("IDAT", deflated(pixels)), chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(ascii(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(ascii(type)).put(content)
                .putInt((int) sum.getValue()).array();
    }

    static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PDF of one page with the given additions to its catalogue, its page, and further objects from number 5. */
    static byte[] pdf(String catalogue, String page, Object... further) {
        return pdf(1, catalogue, page, further);
    }

    static byte[] pdf(int pages, String catalogue, String page, Object... further) {
        PdfText text = new PdfText();
        text.object(1, "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>");
        text.object(2, "<< /Type /Pages /Count " + pages + " /Kids [" + "3 0 R ".repeat(Math.min(pages, 1))
                + kids(pages) + "] >>");
        for (int i = 0; i < pages; i++) {
            text.object(i == 0 ? 3 : 1000 + i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R "
                    + (i == 0 ? page : "") + " >>");
        }
        text.stream(4, "", ascii("0 0 100 100 re f"));
        for (int i = 0; i < further.length; i++) {
            text.object(5 + i, further[i]);
        }
        return text.finished("/Root 1 0 R");
    }

    private static String kids(int pages) {
        StringBuilder kids = new StringBuilder();
        for (int i = 1; i < pages; i++) {
            kids.append(1000 + i).append(" 0 R ");
        }
        return kids.toString();
    }

    static byte[] plainPdf() {
        return pdf("", "");
    }

    static byte[] padded(byte[] start, int length) {
        return Arrays.copyOf(start, length);
    }

    /** A valid PDF of exactly so many bytes: the padding is a comment before the list of objects. */
    static byte[] pdfOfLength(int length) {
        byte[] bare = new PdfText().comment(0).onePage().finished("/Root 1 0 R");
        byte[] padded = new PdfText().comment(length - bare.length).onePage().finished("/Root 1 0 R");
        int offsetsGrewBy = padded.length - length;
        return new PdfText().comment(length - bare.length - offsetsGrewBy).onePage().finished("/Root 1 0 R");
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] first(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes objects and remembers where they stand. */
    static final class PdfText {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final TreeMap<Integer, Integer> places = new TreeMap<>();

        PdfText() {
            bytes.writeBytes(ascii("%PDF-1.7\n"));
        }

        PdfText comment(int length) {
            bytes.writeBytes(ascii("%" + "x".repeat(length) + "\n"));
            return this;
        }

        PdfText onePage() {
            object(1, "<< /Type /Catalog /Pages 2 0 R >>");
            object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
            object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>");
            return this;
        }

        void object(int number, Object content) {
            places.put(number, bytes.size());
            bytes.writeBytes(ascii(number + " 0 obj\n"));
            bytes.writeBytes(content instanceof byte[] raw ? raw : ascii(content.toString()));
            bytes.writeBytes(ascii("\nendobj\n"));
        }

        void stream(int number, String dictionary, byte[] content) {
            object(number, streamOf(dictionary, content));
        }

        int length() {
            return bytes.size();
        }

        byte[] finished(String trailer) {
            int start = bytes.size();
            bytes.writeBytes(ascii("xref\n0 1\n0000000000 65535 f \n"));
            places.forEach((number, place) -> bytes.writeBytes(
                    ascii(number + " 1\n" + String.format("%010d 00000 n \n", place))));
            bytes.writeBytes(ascii("trailer\n<< /Size " + (places.lastKey() + 1) + " " + trailer + " >>\nstartxref\n"
                    + start + "\n%%EOF\n"));
            return bytes.toByteArray();
        }
    }

    static byte[] streamOf(String dictionary, byte[] content) {
        return joined(ascii("<< /Length " + content.length + " " + dictionary + " >>\nstream\n"), content,
                ascii("\nendstream"));
    }
}
