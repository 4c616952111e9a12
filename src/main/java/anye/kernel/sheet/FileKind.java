package anye.kernel.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file really is, whatever its name; only what can be read as a sheet is none of these. */
enum FileKind {

    /** Workbooks of another format: Excel 97 or WPS .et, encrypted, Excel binary, OpenDocument, Numbers, XML of 2003. */
    XLS, ENCRYPTED, XLSB, ODS, NUMBERS, XML,
    /** Tables of another kind of document. */
    HTML, PDF, WORD, SLIDES, PICTURE,
    /** A packed file without a workbook, or a workbook that is damaged. */
    ARCHIVE, BROKEN;

    /** So far into a text its kind is looked for. */
    private static final int BEGINNING = 2048;

    /** Null for a zip, which its entries tell apart, and for what may be lines of text. */
    static FileKind of(byte[] bytes) {
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ole(bytes);
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF) || begins(bytes, 0x89, 'P', 'N') || begins(bytes, 'G', 'I', 'F', '8') || begins(bytes, 'B', 'M')) {
            return PICTURE;
        }
        if (begins(bytes, 'R', 'a', 'r', '!') || begins(bytes, '7', 'z', 0xBC, 0xAF) || begins(bytes, 0x1F, 0x8B)) {
            return ARCHIVE;
        }
        if (begins(bytes, '{', '\\', 'r', 't', 'f')) {
            return WORD;
        }
        if (begins(bytes, 9, 8) || begins(bytes, 9, 4) || begins(bytes, 9, 2)) {
            return XLS;
        }
        return markup(bytes);
    }

    /** A file of a program of before 2007; names of its streams stand in two bytes a letter. */
    private static FileKind ole(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage")) {
            return ENCRYPTED;
        }
        return contains(bytes, "WordDocument") ? WORD : contains(bytes, "PowerPoint Document") ? SLIDES : XLS;
    }

    private static boolean contains(byte[] bytes, String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int from = 0; from + wanted.length <= bytes.length; from++) {
            int same = 0;
            while (same < wanted.length && bytes[from + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static FileKind markup(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1).replaceAll("[\\x00\u00FE\u00FF\u00EF\u00BB\u00BF]", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:") || text.startsWith("<") && (text.contains("<html") || text.contains("<table") || text.contains("<!doctype html") || text.contains("<meta"))) {
            return HTML;
        }
        return text.startsWith("<?xml") || text.startsWith("<workbook") ? XML : null;
    }

    /** Of a zip, by the names of what is in it; null when it has a workbook that can be read. */
    static FileKind ofEntries(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return XLSB;
        }
        if (names.contains("xl/workbook.xml")) {
            return null;
        }
        if (names.contains("index.zip") || names.stream().anyMatch(name -> name.endsWith(".iwa"))) {
            return NUMBERS;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return WORD;
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return SLIDES;
        }
        return names.contains("content.xml") ? ODS : names.contains("[content_types].xml") ? null : ARCHIVE;
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
