package anye.letter;

import anye.kernel.Refusal;
import anye.kernel.paper.Typeface;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The typeface as letters use it. */
final class LetterFont {

    static final BaseFont FACE = Typeface.FACE;

    private LetterFont() {
    }

    static Font of(float size) {
        return Typeface.of(size);
    }

    static Font pale(float size) {
        return Typeface.pale(size);
    }

    /**
     * @param field whose text it is, also the key of its label below letter.field
     * @param place further placeholders of the label, such as the row
     * @throws Refusal letter.glyphMissing, which names the field and not its text
     */
    static void requireGlyphs(String field, String text, Object... place) {
        if (!Typeface.has(text)) {
            throw new Refusal(field, "letter.glyphMissing", Words.of("letter.field." + field, place));
        }
    }
}
