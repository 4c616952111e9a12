package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.nio.charset.StandardCharsets;

/** Looks at a PDF's last bytes: a whole file ends with its mark, and nothing else hangs behind it. */
final class PdfBytes {

    private static final byte[] END = ascii("%%EOF");
    private static final byte[] ZIP_END = ascii("PK\5\6");
    private static final byte[] END_OF_OBJECT = ascii("endobj");
    private static final byte[] ENCRYPT = ascii("/Encrypt");
    private static final int ZIP_END_LENGTH = 22;
    private static final int LONGEST_ZIP_COMMENT = 0xFFFF;

    private PdfBytes() {
    }

    static void requirePlainEnd(byte[] bytes) {
        int end = lastIndex(bytes, END, 0);
        if (end < 0) {
            throw refusal("pdfBroken");
        }
        if (isAlsoAnArchive(bytes)) {
            throw refusal("polyglot");
        }
        for (int i = end + END.length; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) > ' ') {
                throw refusal("polyglot");
            }
        }
    }

    /** An archive is read from its end, whose record gives the length of the comment up to the last byte. */
    private static boolean isAlsoAnArchive(byte[] bytes) {
        int lowest = Math.max(0, bytes.length - ZIP_END_LENGTH - LONGEST_ZIP_COMMENT);
        int at = lastIndex(bytes, ZIP_END, lowest);
        if (at < 0 || at + ZIP_END_LENGTH > bytes.length) {
            return false;
        }
        int comment = bytes[at + 20] & 0xFF | (bytes[at + 21] & 0xFF) << 8;
        return at + ZIP_END_LENGTH + comment >= bytes.length - 2;
    }

    static boolean saysEncrypted(byte[] bytes) {
        return lastIndex(bytes, ENCRYPT, 0) >= 0;
    }

    /** A file that spells out so many objects is not worth parsing to learn the same. */
    static void requireAtMost(int objects, byte[] bytes) {
        int found = 0;
        for (int at = bytes.length; (at = lastIndex(bytes, END_OF_OBJECT, 0, at)) >= 0; found++) {
            if (found >= objects) {
                throw refusal("pdfTooComplex");
            }
        }
    }

    private static int lastIndex(byte[] bytes, byte[] wanted, int lowest) {
        return lastIndex(bytes, wanted, lowest, bytes.length);
    }

    private static int lastIndex(byte[] bytes, byte[] wanted, int lowest, int before) {
        for (int i = before - wanted.length; i >= lowest; i--) {
            int matched = 0;
            while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
