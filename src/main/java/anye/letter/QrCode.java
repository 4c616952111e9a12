package anye.letter;

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
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {
    }

    static Image of(String text, PdfWriter writer, float side) {
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
            throw new IllegalArgumentException("The address of the check is too long for a QR code", tooLong);
        }
    }
}
