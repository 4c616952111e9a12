package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** Reads of a picture's bytes what the decoders do not tell: whether it is whole, and how the camera was held. */
final class PictureBytes {

    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int IEND = 0x49454E44;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;
    private static final long EXIF = 0x457869660000L;
    private static final int ORIENTATION = 0x0112;

    private PictureBytes() {
    }

    static void requireWhole(FileKind kind, byte[] bytes) {
        if (!(kind == FileKind.PNG ? wholePng(bytes) : hasEndOfImage(bytes))) {
            throw refusal("pictureBroken");
        }
    }

    /** Every chunk up to IEND is there and has its checksum; what follows is of no interest, it is not kept. */
    private static boolean wholePng(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = PNG_SIGNATURE;
        while (at + CHUNK_FRAME <= bytes.length) {
            int length = buffer.getInt(at);
            if (length < 0 || length > bytes.length - at - CHUNK_FRAME) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != buffer.getInt(at + 8 + length)) {
                return false;
            }
            if (buffer.getInt(at + 4) == IEND) {
                return true;
            }
            at += CHUNK_FRAME + length;
        }
        return false;
    }

    /** An end marker after the first scan: inside a scan, 0xFF is always followed by a zero or a restart marker. */
    private static boolean hasEndOfImage(byte[] bytes) {
        int scan = scanStart(bytes);
        for (int i = scan; scan > 0 && i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int scanStart(byte[] bytes) {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                return at + 2;
            }
            at += marker == 0xFF ? 1 : 2 + unsignedShort(bytes, at + 2);
        }
        return -1;
    }

    /** EXIF tag 0x0112 of a JPEG, 1 (upright) where there is none or it cannot be read. */
    static int orientation(byte[] bytes) {
        int at = 2;
        while (at + 10 <= bytes.length && (bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = unsignedShort(bytes, at + 2);
            if ((bytes[at + 1] & 0xFF) == APP1 && ByteBuffer.wrap(bytes).getLong(at + 2) << 16 >>> 16 == EXIF) {
                return orientationInTiff(bytes, at + 10, Math.min(length - 8, bytes.length - at - 10));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int orientationInTiff(byte[] bytes, int from, int length) {
        if (length < 8) {
            return 1;
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(bytes, from, length).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                    return tiff.getShort(entry + 8);
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            return 1;
        }
        return 1;
    }

    private static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
