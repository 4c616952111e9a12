package anye.kernel.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
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
            row(matrix, y, drawing);
        }
        drawing.fill();
        Image image = Image.getInstance(drawing);
        image.scaleAbsolute(side, side);
        return image;
    }

    /** The same for a page: an SVG path in a square of {@link #side} modules. */
    public static String path(String text) {
        BitMatrix matrix = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h-").append(x - from).append('z');
                }
            }
        }
        return path.toString();
    }

    /** How many modules wide, the quiet zone around it included. */
    public static int side(String text) {
        return matrix(text).getWidth();
    }

    private static void row(BitMatrix matrix, int y, PdfTemplate drawing) {
        for (int x = 0; x < matrix.getWidth(); x++) {
            int from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > from) {
                drawing.rectangle(from, matrix.getHeight() - y - 1, x - from, 1);
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
