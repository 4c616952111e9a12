package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A PDF parser that stops: after a time of the processor, and before it would unpack more than it may.
 *
 * <p>Parsing unpacks two kinds of stream, the list of objects and the objects packed together; each is unpacked here
 * first, counting and keeping nothing. All other streams, among them the pictures, are not unpacked at all.
 */
final class BoundedPdfParser extends PDFParser {

    private static final long MOST_UNPACKED = 50L * 1024 * 1024;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private long unpacked;

    BoundedPdfParser(byte[] bytes) throws IOException {
        super(new TimedBuffer(bytes), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type)
                || stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.W)) {
            requireSmall(stream);
        }
        return stream;
    }

    /** Says so when an object cannot be read; otherwise it would silently be taken for absent. */
    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        try {
            return super.dereferenceCOSObject(reference);
        } catch (IOException damaged) {
            throw refusal("pdfBroken");
        }
    }

    private void requireSmall(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        if (filter == null || filter instanceof COSArray none && none.size() == 0) {
            return;
        }
        if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            throw refusal("pdfTooComplex");
        }
        count(stream);
    }

    private void count(COSStream stream) throws IOException {
        byte[] part = new byte[8192];
        try (InputStream raw = stream.createRawInputStream(); InputStream plain = new InflaterInputStream(raw)) {
            for (int read = plain.read(part); read >= 0; read = plain.read(part)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw refusal("pdfTooComplex");
                }
            }
        } catch (ZipException | EOFException damaged) {
            // The parser meets the same damage and repairs or refuses it; what comes before is already counted.
        }
    }

    /** Refuses to be read any longer once the thread has spent its time. */
    private static final class TimedBuffer extends RandomAccessReadBuffer {

        private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(1800);
        private static final int READS_BETWEEN_LOOKS = 4096;
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final long start = THREADS.getCurrentThreadCpuTime();
        private int reads;

        TimedBuffer(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            look();
            return super.read(target, offset, length);
        }

        private void look() {
            if (++reads % READS_BETWEEN_LOOKS == 0 && THREADS.getCurrentThreadCpuTime() - start > MOST_NANOS) {
                throw refusal("pdfTooComplex");
            }
        }
    }
}
