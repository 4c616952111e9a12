package anye.kernel.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typefaces of all papers, with TrueType outlines: Noto Sans SC, and for a character that it lacks Noto Sans HK, which is
 * read when the first such character is met. What neither has is drawn as 〓, as printers do for a sort they lack, and the
 * paper says its code: a blank would be another name, and nobody waits for a paper because of one rare character.
 */
public final class Typeface {

    public static final BaseFont FACE = parsed("NotoSansSC");
    private static final String SUBSTITUTE = "\u3013";

    private Typeface() {
    }

    private static final class Further {
        static final BaseFont FACE = parsed("NotoSansHK");
    }

    public static Font of(float size) {
        return new Font(FACE, size, Font.NORMAL, Color.BLACK);
    }

    public static Font pale(float size) {
        return new Font(FACE, size, Font.NORMAL, new Color(0x55, 0x55, 0x55));
    }

    /** Whether every character can be drawn. */
    public static boolean has(String text) {
        return lacking(text).isEmpty();
    }

    /** The characters that no face has, each once, in their order. */
    public static List<String> lacking(String text) {
        return text == null ? List.of() : text.codePoints().filter(each -> face(each) == null).distinct().mapToObj(Character::toString).toList();
    }

    /** The same as 𠮷 (U+20BB7), for somebody to read. */
    public static String named(List<String> characters) {
        return characters.stream().map(each -> each + " (" + code(each) + ")").collect(Collectors.joining("、"));
    }

    /** The same as U+20BB7, for the paper itself. */
    public static String codes(List<String> characters) {
        return characters.stream().map(Typeface::code).collect(Collectors.joining("、"));
    }

    private static String code(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }

    /** The text in runs, each in the face that has its characters. @param font whose size, style and colour it is */
    public static Phrase phrase(String text, Font font) {
        return write(new Phrase("", font), text, font);
    }

    public static Paragraph paragraph(float leading, String text, Font font) {
        return write(new Paragraph(leading, "", font), text, font);
    }

    private static <T extends Phrase> T write(T phrase, String text, Font font) {
        var run = new StringBuilder();
        BaseFont current = FACE;
        for (int point : text.codePoints().toArray()) {
            var face = face(point);
            var next = face == null ? FACE : face;
            if (next != current) {
                add(phrase, run, current, font);
                current = next;
            }
            run.append(face == null ? SUBSTITUTE : Character.toString(point));
        }
        add(phrase, run, current, font);
        return phrase;
    }

    private static void add(Phrase phrase, StringBuilder run, BaseFont face, Font font) {
        if (!run.isEmpty()) {
            phrase.add(new Chunk(run.toString(), face == FACE ? font : new Font(face, font.getSize(), font.getStyle(), font.getColor())));
            run.setLength(0);
        }
    }

    /** Null for a character that nobody has; a line's end is none. */
    private static BaseFont face(int point) {
        if (point == '\n' || point == '\r' || FACE.charExists(point)) {
            return FACE;
        }
        return Further.FACE.charExists(point) ? Further.FACE : null;
    }

    private static BaseFont parsed(String family) {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/ttf/" + family + "/" + family + "-Regular.ttf")) {
            BaseFont face = BaseFont.createFont(family + "-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
            face.setSubset(true);
            return face;
        } catch (IOException broken) {
            throw new UncheckedIOException("The typeface of the papers cannot be read", broken);
        }
    }
}
