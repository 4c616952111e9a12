package anye.letter;

import anye.kernel.Refusal;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one typeface of all papers, parsed once: Noto Sans SC with TrueType outlines. */
final class LetterFont {

    private static final String RESOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    static final BaseFont FACE = parsed();

    private LetterFont() {
    }

    static Font of(float size) {
        return new Font(FACE, size, Font.NORMAL, Color.BLACK);
    }

    static Font pale(float size) {
        return new Font(FACE, size, Font.NORMAL, new Color(0x55, 0x55, 0x55));
    }

    /**
     * A character the typeface does not have would be drawn as nothing, and a name with a hole is a wrong name.
     *
     * @param field whose text it is, also the key of its label below letter.field
     * @param place further placeholders of the label, such as the row
     * @throws Refusal letter.glyphMissing, which names the field and not its text
     */
    static void requireGlyphs(String field, String text, Object... place) {
        if (!text.codePoints().allMatch(FACE::charExists)) {
            throw new Refusal(field, "letter.glyphMissing", Words.of("letter.field." + field, place));
        }
    }

    private static BaseFont parsed() {
        try (InputStream file = LetterFont.class.getResourceAsStream(RESOURCE)) {
            BaseFont face = BaseFont.createFont("NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED, file.readAllBytes(), null);
            face.setSubset(true);
            return face;
        } catch (IOException broken) {
            throw new UncheckedIOException("The typeface of the letters cannot be read", broken);
        }
    }
}
