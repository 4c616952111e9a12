package anye.evidence;

import anye.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * Receives one uploaded file, or refuses it and says why and what is accepted.
 *
 * <p>The checks go from cheap to dear: something there, not too long (counted, whatever was declared), what it is by its
 * content, then taken apart whole. Nothing here knows whose file it is.
 */
public final class Intake {

    /** 文件大小不能超过10MB (操作手册): 10 × 1024 × 1024 bytes are still accepted. */
    public static final int LONGEST = 10 * 1024 * 1024;

    /** The form's field to which a refusal belongs unless the caller moves it. */
    public static final String FIELD = "file";

    private static final int ENOUGH_TO_RECOGNISE = 64 * 1024;
    private static final Tika DETECTOR = new Tika();

    private Intake() {
    }

    /**
     * @param declaredLength what the sender said, or a negative number; never a reason to accept, but a shorter content
     *     than declared is a broken transfer
     * @throws Refusal with a code evidence.*
     */
    public static ReceivedFile accept(String submittedName, InputStream content, long declaredLength) {
        byte[] bytes = counted(content, declaredLength);
        FileKind kind = recognised(bytes);
        if (kind == FileKind.PDF) {
            var checked = PdfCheck.checked(bytes);
            return received(submittedName, kind, checked.content(), checked.pages());
        }
        return received(submittedName, kind, Redrawing.of(kind, bytes), 1);
    }

    private static byte[] counted(InputStream content, long declaredLength) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(LONGEST + 1);
        } catch (IOException broken) {
            throw refusal("interrupted");
        }
        if (bytes.length == 0) {
            throw refusal("empty");
        }
        if (bytes.length > LONGEST) {
            throw refusal("tooLong");
        }
        if (bytes.length < declaredLength) {
            throw refusal("interrupted");
        }
        return bytes;
    }

    private static FileKind recognised(byte[] bytes) {
        int enough = Math.min(bytes.length, ENOUGH_TO_RECOGNISE);
        String type = DETECTOR.detect(Arrays.copyOf(bytes, enough));
        return FileKind.ofContentType(type).orElseThrow(() -> notAccepted(type));
    }

    private static Refusal notAccepted(String type) {
        if (type.startsWith("image/hei")) {
            return refusal("applePhoto");
        }
        String found = commonName(type);
        return found.isEmpty() ? refusal("unknownContent") : refusal("notAccepted", found);
    }

    /** GIF for image/gif: what people call a content type is how its files end, or else how the type is named. */
    private static String commonName(String type) {
        if ("application/octet-stream".equals(type)) {
            return "";
        }
        String bare = type.replaceFirst(";.*", "");
        String ending = ending(bare);
        String name = ending.isEmpty() ? bare.replaceFirst(".*/(x-)?(tika-)?", "") : ending.substring(1);
        return name.toUpperCase(Locale.ROOT);
    }

    private static String ending(String type) {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
        } catch (MimeTypeException unheardOf) {
            return "";
        }
    }

    private static ReceivedFile received(String submittedName, FileKind kind, byte[] kept, int pages) {
        return new ReceivedFile(ShownName.of(submittedName, kind), kind, kept, sha256(kept), pages);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Refusal refusal(String what, Object... arguments) {
        return new Refusal(FIELD, "evidence." + what, arguments);
    }
}
