package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * A PDF parser that stops: after a time of the processor, and before it would unpack more than it may.
 *
 * <p>Every stream is unpacked first as {@link PdfStreams} does, whether parsing needs it (the list of objects, and objects packed
 * together) or only whoever draws a page.
 */
final class BoundedPdfParser extends PDFParser {

    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private final PdfStreams streams;

    BoundedPdfParser(byte[] bytes, Stopwatch stopwatch) throws IOException {
        super(new TimedBuffer(bytes, stopwatch), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
        streams = new PdfStreams(stopwatch::look);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        streams.requireSmall(stream, stream.createRawInputStream());
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

    /** Refuses to be read any longer once the time is spent. */
    private static final class TimedBuffer extends RandomAccessReadBuffer {

        private final Stopwatch stopwatch;

        TimedBuffer(byte[] bytes, Stopwatch stopwatch) {
            super(bytes);
            this.stopwatch = stopwatch;
        }

        @Override
        public int read() throws IOException {
            stopwatch.look();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            stopwatch.look();
            return super.read(target, offset, length);
        }
    }
}
