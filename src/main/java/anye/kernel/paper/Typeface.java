package anye.kernel.paper;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one typeface of all papers, parsed once: Noto Sans SC with TrueType outlines. */
public final class Typeface {

    private static final String RESOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    public static final BaseFont FACE = parsed();

    private Typeface() {
    }

    public static Font of(float size) {
        return new Font(FACE, size, Font.NORMAL, Color.BLACK);
    }

    public static Font pale(float size) {
        return new Font(FACE, size, Font.NORMAL, new Color(0x55, 0x55, 0x55));
    }

    /** Whether every character can be drawn: one that the typeface lacks would be a hole, and a name with a hole is a wrong name. */
    public static boolean has(String text) {
        return text.codePoints().allMatch(FACE::charExists);
    }

    private static BaseFont parsed() {
        try (InputStream file = Typeface.class.getResourceAsStream(RESOURCE)) {
            BaseFont face = BaseFont.createFont("NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED, file.readAllBytes(), null);
            face.setSubset(true);
            return face;
        } catch (IOException broken) {
            throw new UncheckedIOException("The typeface of the papers cannot be read", broken);
        }
    }
}
