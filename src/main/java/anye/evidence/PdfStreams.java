package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How much the streams of one PDF come to when they are unpacked. Each is unpacked here first, counting and keeping nothing, so that
 * the library, which unpacks into memory without end, never meets one that is built to exhaust it.
 */
final class PdfStreams {

    /** A page of A4 at 600 dpi in three colours. */
    private static final long MOST_OF_A_PICTURE = 3 * Redrawing.MOST_PIXELS;
    private static final long MOST_OF_ANOTHER = 32L * 1024 * 1024;
    private static final long MOST_TOGETHER = 384L * 1024 * 1024;
    /** Of objects packed together and of lists of objects. */
    private static final long MOST_OF_OBJECTS = 50L * 1024 * 1024;
    /** Of one line of a picture, which is held twice. */
    private static final long WIDEST_LINE = 1024L * 1024;
    /** Of a program that computes colours. */
    private static final long LONGEST_PROGRAM = 16 * 1024;
    private static final int MOST_INPUTS = 8;
    private static final int MOST_OUTPUTS = 32;

    private static final Set<String> INFLATING = Set.of("FlateDecode", "Fl");
    private static final Set<String> UNFOLDING = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Set<String> TEXTUAL = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");
    private static final Set<String> PHOTOGRAPHIC = Set.of("DCTDecode", "DCT");
    private static final Set<String> FAX = Set.of("CCITTFaxDecode", "CCF");
    /** Nothing in this server decodes them, and nothing may be found that does. */
    private static final Set<String> UNDRAWN = Set.of("JPXDecode", "JBIG2Decode");

    private final Runnable look;
    private long unpacked;
    private long ofObjects;

    /** @param look asked from time to time while unpacking; throws when it takes too long */
    PdfStreams(Runnable look) {
        this.look = look;
    }

    /** Whether a picture is of a kind that is left out of drawings. */
    static boolean isUndrawn(COSDictionary stream) {
        return filters(stream).stream().anyMatch(UNDRAWN::contains);
    }

    /** @throws anye.kernel.Refusal pdfTooComplex */
    void requireSmall(COSDictionary stream, InputStream raw) throws IOException {
        boolean objects = isOfObjects(stream);
        var filters = filters(stream);
        if (filters.stream().filter(UNFOLDING::contains).count() > 1 || objects && !filters.stream().allMatch(INFLATING::contains)) {
            throw refusal("pdfTooComplex");
        }
        requireFewInputs(stream);
        long most = isProgram(stream) ? LONGEST_PROGRAM : objects ? MOST_OF_OBJECTS - ofObjects : Math.min(isPicture(stream) ? MOST_OF_A_PICTURE : MOST_OF_ANOTHER, MOST_TOGETHER - unpacked);
        try (var content = raw) {
            long size = unpacked(content, filters, stream, most);
            unpacked += size;
            ofObjects += objects ? size : 0;
        } catch (ZipException | EOFException damaged) {
            // The reader meets the same damage and repairs or refuses it; what comes before is already counted.
        }
    }

    private long unpacked(InputStream raw, List<String> filters, COSDictionary stream, long most) throws IOException {
        InputStream content = raw;
        for (int i = 0; i < filters.size(); i++) {
            var filter = filters.get(i);
            if (PHOTOGRAPHIC.contains(filter)) {
                requireHonestPhotograph(whole(content));
                return 0;
            } else if (FAX.contains(filter) || UNDRAWN.contains(filter)) {
                whole(content);
                requireHonestFax(parameters(stream, i), stream);
                return 0;
            } else if (UNFOLDING.contains(filter)) {
                requireNarrow(parameters(stream, i));
            } else if (!TEXTUAL.contains(filter)) {
                throw refusal("pdfTooComplex");
            }
            if (INFLATING.contains(filter)) {
                content = new InflaterInputStream(content);
            } else if (TEXTUAL.contains(filter) || i < filters.size() - 1) {
                content = new ByteArrayInputStream(decoded(filter, content, stream, i, new ByteArrayOutputStream(), Intake.LONGEST).toByteArray());
            } else {
                return decoded(filter, content, stream, i, OutputStream.nullOutputStream(), most).size;
            }
        }
        return counted(content, most);
    }

    private Bounded decoded(String filter, InputStream content, COSDictionary stream, int index, OutputStream kept, long most) throws IOException {
        var bounded = new Bounded(kept, most);
        FilterFactory.INSTANCE.getFilter(filter).decode(content, bounded, stream, index);
        return bounded;
    }

    private long counted(InputStream content, long most) throws IOException {
        var part = new byte[8192];
        long size = 0;
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            size += read;
            look.run();
            requireAtMost(most, size);
        }
        return size;
    }

    /** What is still packed is no longer than a file may be. */
    private static byte[] whole(InputStream content) throws IOException {
        var bytes = content.readNBytes(Intake.LONGEST + 1);
        requireAtMost(Intake.LONGEST, bytes.length);
        return bytes;
    }

    /** What a photograph says of its own size counts, whatever the file says of it. */
    private static void requireHonestPhotograph(byte[] bytes) {
        var reader = ImageIO.getImageReadersByFormatName("jpg").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            requireAtMost(Redrawing.MOST_PIXELS, (long) reader.getWidth(0) * reader.getHeight(0));
        } catch (IOException damaged) {
            // nobody can draw it
        } finally {
            reader.dispose();
        }
    }

    private static void requireHonestFax(COSDictionary parameters, COSDictionary stream) {
        long columns = Math.max(parameters.getLong(COSName.COLUMNS, 1728), 1);
        long rows = Math.max(parameters.getLong(COSName.ROWS, 0), Math.max(stream.getLong(COSName.HEIGHT, 0), stream.getLong(COSName.H, 0)));
        requireAtMost(WIDEST_LINE, columns);
        requireAtMost(Redrawing.MOST_PIXELS, columns * Math.max(rows, 1));
    }

    private static void requireNarrow(COSDictionary parameters) {
        long columns = parameters.getLong(COSName.COLUMNS, 1);
        long colours = parameters.getLong(COSName.COLORS, 1);
        long bits = parameters.getLong(COSName.BITS_PER_COMPONENT, 8);
        if (columns < 0 || colours < 0 || colours > 32 || bits < 0 || bits > 32 || columns > WIDEST_LINE * 8 || columns * colours * bits / 8 > WIDEST_LINE) {
            throw refusal("pdfTooComplex");
        }
    }

    /** ISO 32000-2, 7.10: a function is asked again for every point. */
    private static void requireFewInputs(COSDictionary stream) {
        var domain = stream.getCOSArray(COSName.DOMAIN);
        var range = stream.getCOSArray(COSName.RANGE);
        if (stream.containsKey(COSName.FUNCTION_TYPE) && (domain != null && domain.size() > 2 * MOST_INPUTS || range != null && range.size() > 2 * MOST_OUTPUTS)) {
            throw refusal("pdfTooComplex");
        }
    }

    private static boolean isProgram(COSDictionary stream) {
        return stream.getInt(COSName.FUNCTION_TYPE) == 4;
    }

    private static void requireAtMost(long most, long size) {
        if (size > most || size < 0) {
            throw refusal("pdfTooComplex");
        }
    }

    private static boolean isOfObjects(COSDictionary stream) {
        var type = stream.getCOSName(COSName.TYPE);
        return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type) || stream.containsKey(COSName.FIRST) || stream.getItem(COSName.W) instanceof COSArray && !isPicture(stream);
    }

    private static boolean isPicture(COSDictionary stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.WIDTH) || stream.containsKey(COSName.W) && !(stream.getItem(COSName.W) instanceof COSArray);
    }

    private static List<String> filters(COSDictionary stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        var names = new ArrayList<String>();
        if (filter instanceof COSName one) {
            names.add(one.getName());
        } else if (filter instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSName name)) {
                    throw refusal("pdfBroken");
                }
                names.add(name.getName());
            }
        }
        return names;
    }

    private static COSDictionary parameters(COSDictionary stream, int index) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray several) {
            parameters = index < several.size() ? several.getObject(index) : null;
        }
        return parameters instanceof COSDictionary one ? one : new COSDictionary();
    }

    /** Takes so many bytes and no more. */
    private final class Bounded extends FilterOutputStream {

        private final long most;
        private long size;

        Bounded(OutputStream kept, long most) {
            super(kept);
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            count(length);
            out.write(part, from, length);
        }

        private void count(int length) {
            size += length;
            look.run();
            requireAtMost(most, size);
        }

        byte[] toByteArray() {
            return ((ByteArrayOutputStream) out).toByteArray();
        }
    }
}
