package anye.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** The name under which a file is shown and downloaded, made from whatever the browser sent. */
final class ShownName {

    /** In code points, with the ending; file systems stop at 255 bytes, and a Chinese character takes three. */
    static final int LONGEST = 80;
    private static final String NAMELESS = "file";
    private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

    private ShownName() {
    }

    /** The last part of a path, without what cannot be seen or what a system would misread, ending as its content asks. */
    static String of(String submitted, FileKind kind) {
        String name = visible(lastPart(submitted == null ? "" : submitted));
        String ending = ending(name);
        String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        String kept = kind.endsIn(ending.toLowerCase(Locale.ROOT)) ? ending : kind.ending();
        return shortened(named(stem), LONGEST - kept.length() - 1) + "." + kept;
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Drops control and format characters (among them those that reverse the reading order), replaces marks of file systems. */
    private static String visible(String name) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> { }
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append(' ');
                default -> kept.appendCodePoint("<>:\"|?*%;\uFFFD".indexOf(point) < 0 ? point : '_');
            }
        });
        return kept.toString().strip().replaceAll(" {2,}", " ").replaceAll("^[. ]+|[. ]+$", "");
    }

    /** A short ending that begins with a letter; the 12 of "2025.12" is none. */
    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.length() < name.length() && last.matches("[A-Za-z][A-Za-z0-9]{0,7}") ? last : "";
    }

    private static String named(String stem) {
        String plain = stem.replaceAll("[. ]+$", "");
        return plain.isEmpty() ? NAMELESS : plain.matches(RESERVED) ? "_" + plain : plain;
    }

    private static String shortened(String stem, int points) {
        return stem.codePointCount(0, stem.length()) <= points ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, points)).stripTrailing();
    }
}
