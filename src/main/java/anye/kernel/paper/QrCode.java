package anye.kernel.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import java.util.Map;

/** A QR code drawn as lines, sharp at any size. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {
    }

    public static Image of(String text, PdfWriter writer, float side) {
        BitMatrix matrix = matrix(text);
        PdfTemplate drawing = writer.getDirectContent().createTemplate(matrix.getWidth(), matrix.getHeight());
        for (int y = 0; y < matrix.getHeight(); y++) {
            int line = matrix.getHeight() - y - 1;
            runs(matrix, y, (from, length) -> drawing.rectangle(from, line, length, 1));
        }
        drawing.fill();
        Image image = Image.getInstance(drawing);
        image.scaleAbsolute(side, side);
        return image;
    }

    /**
     * The same for a page: an SVG path.
     *
     * @param side of the square in which it is drawn, the quiet zone included
     */
    public record Drawn(String path, int side) {
    }

    public static Drawn drawn(String text) {
        BitMatrix matrix = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int line = y;
            runs(matrix, y, (from, length) -> path.append('M').append(from).append(' ').append(line).append('h').append(length).append("v1h-").append(length).append('z'));
        }
        return new Drawn(path.toString(), matrix.getWidth());
    }

    /** What is dark in a line: where each run begins, and how long it is. */
    private interface Run {
        void dark(int from, int length);
    }

    private static void runs(BitMatrix matrix, int y, Run run) {
        for (int x = 0; x < matrix.getWidth(); x++) {
            int from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > from) {
                run.dark(from, x - from);
            }
        }
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The address is too long for a QR code", tooLong);
        }
    }
}
