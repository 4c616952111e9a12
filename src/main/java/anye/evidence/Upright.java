package anye.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a photograph the way the camera was held, because the note that says so is dropped with the rest of the EXIF data. */
final class Upright {

    private Upright() {
    }

    /** @param orientation 1 to 8 as in EXIF tag 0x0112; anything else leaves the picture as it is */
    static BufferedImage of(BufferedImage picture, int orientation) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> null;
        };
        return turn == null ? picture : drawn(picture, turn, orientation > 4);
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform turn, boolean onItsSide) {
        int type = picture.getType() == BufferedImage.TYPE_BYTE_GRAY ? picture.getType() : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage upright = onItsSide ? new BufferedImage(picture.getHeight(), picture.getWidth(), type)
                : new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D brush = upright.createGraphics();
        brush.drawImage(picture, turn, null);
        brush.dispose();
        return upright;
    }
}
