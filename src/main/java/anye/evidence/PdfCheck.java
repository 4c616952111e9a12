package anye.evidence;

import static anye.evidence.Intake.refusal;

import anye.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Takes a PDF apart and refuses what a reviewer must not open: locked, acting by itself, carrying other files, broken,
 * or built to exhaust the reader. The file itself is left as it came, because a signed contract must stay signed; only links to the web are
 * taken out of one that nobody signed.
 */
final class PdfCheck {

    static final int MOST_PAGES = 200;
    private static final Duration LONGEST = Duration.ofMillis(1800);
    private static final int MOST_OBJECTS = 100_000;

    private PdfCheck() {
    }

    /**
     * @param content what is kept
     * @param pages counted, not as the file says
     */
    record Checked(byte[] content, int pages) {
    }

    static Checked checked(byte[] bytes) {
        PdfBytes.requirePlainEnd(bytes);
        PdfBytes.requireAtMost(MOST_OBJECTS, bytes);
        try (PDDocument document = new BoundedPdfParser(bytes, new Stopwatch(LONGEST)).parse(true)) {
            requireOpen(document.getDocument());
            return requireHarmless(document.getDocument()) ? checked(saved(document)) : new Checked(bytes, counted(document.getDocument()));
        } catch (InvalidPasswordException locked) {
            throw refusal("pdfEncrypted");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw broken instanceof Refusal refused ? refused
                    : PdfBytes.saysEncrypted(bytes) ? refusal("pdfEncrypted") : refusal("pdfBroken");
        }
    }

    private static void requireOpen(COSDocument document) {
        if (document.isEncrypted()) {
            throw refusal("pdfEncrypted");
        }
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw refusal("pdfTooComplex");
        }
    }

    /**
     * Every object the file lists is looked at, reachable or not, so nothing depends on how a reader would walk.
     *
     * @return whether something harmless was taken out
     */
    private static boolean requireHarmless(COSDocument document) {
        boolean changed = false;
        boolean signed = false;
        Deque<COSBase> waiting = new ArrayDeque<>();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            push(waiting, document.getObjectFromPool(key).getObject());
        }
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                changed |= PdfActions.requireNone(dictionary);
                signed |= dictionary.containsKey(COSName.BYTERANGE);
                dictionary.getValues().forEach(value -> push(waiting, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(waiting, value));
            }
        }
        if (changed && signed) {
            throw refusal("pdfSignedLinks");
        }
        return changed;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        if (bytes.size() > Intake.LONGEST) {
            throw refusal("tooLong");
        }
        return bytes.toByteArray();
    }

    /** References are not followed: what they point to is in the list of objects itself. */
    private static void push(Deque<COSBase> waiting, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            waiting.push(value);
        }
    }

    private static int counted(COSDocument document) {
        COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PAGES);
        Deque<COSDictionary> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int pages = 0;
        if (tree != null) {
            waiting.push(tree);
        }
        while (!waiting.isEmpty()) {
            COSDictionary node = waiting.pop();
            if (!seen.add(node)) {
                throw refusal("pdfBroken");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                requireContents(node);
                pages++;
            } else {
                pushAll(waiting, kids);
            }
            if (pages > MOST_PAGES) {
                throw refusal("tooManyPages", MOST_PAGES);
            }
        }
        if (pages == 0) {
            throw refusal("pdfBroken");
        }
        return pages;
    }

    private static void pushAll(Deque<COSDictionary> waiting, COSArray kids) {
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                throw refusal("pdfBroken");
            }
            waiting.push(kid);
        }
    }

    /** A page may be blank; a page whose content is referred to but gone comes from a file that was cut or patched. */
    private static void requireContents(COSDictionary page) {
        COSBase contents = page.getItem(COSName.CONTENTS);
        if (contents instanceof COSObject reference && reference.getObject() == null) {
            throw refusal("pdfBroken");
        }
    }
}
