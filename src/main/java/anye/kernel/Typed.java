package anye.kernel;

/** What people type: with spaces around it, or in the full-width forms of a Chinese keyboard. */
final class Typed {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Typed() {
    }

    /** Half-width and without surrounding blanks; nothing inside is dropped, because a blank inside is an error to show. */
    static String plain(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain.append((char) (c - FULL_WIDTH_OFFSET));
            } else {
                plain.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }
}
