package anye.letter;

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
}
