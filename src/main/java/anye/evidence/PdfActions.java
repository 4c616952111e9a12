package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a dictionary of a PDF must not hold: scripts, actions that start by themselves or lead out of the file, other files, live forms.
 * A link of a page to a web address is harmless while nobody presses it, and scanner apps write one below their pages: it is taken out.
 */
final class PdfActions {

    private static final String LINK = "URI";
    private static final String WITHIN = "GoTo";
    /** Named by ISO 32000-2, table 201, wherever they stand; what else stands where an action belongs is refused there. */
    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "SubmitForm", "ResetForm", "ImportData", "GoToR", "GoToE", "GoToDp", "GoTo3DView",
            "Hide", "Named", "Thread", "Trans", "Rendition", "RichMediaExecute", "Movie", "Sound", "SetOCGState");
    private static final Set<String> CARRYING = Set.of("FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen");
    /** Of an annotation or an entry of the outline. */
    private static final List<COSName> PRESSED = List.of(COSName.A, COSName.getPDFName("PA"));
    private static final COSName NEXT = COSName.getPDFName("Next");

    private PdfActions() {
    }

    /** @return whether something was taken out */
    static boolean requireNone(COSDictionary dictionary) {
        boolean linked = unlinked(dictionary);
        if (acts(dictionary)) {
            throw refusal("pdfActive");
        }
        if (carriesFiles(dictionary)) {
            throw refusal("pdfEmbedded");
        }
        if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
            throw refusal("pdfForm");
        }
        return linked;
    }

    private static boolean unlinked(COSDictionary dictionary) {
        boolean linked = false;
        for (var key : PRESSED) {
            if (dictionary.getDictionaryObject(key) instanceof COSDictionary action && LINK.equals(name(action, COSName.S)) && !action.containsKey(NEXT)) {
                dictionary.removeItem(key);
                action.clear();
                linked = true;
            }
        }
        return linked;
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.JAVA_SCRIPT)
                || dictionary.containsKey(COSName.AA)
                || ACTING.contains(name(dictionary, COSName.S))
                || PRESSED.stream().map(dictionary::getDictionaryObject).anyMatch(PdfActions::leadsOut)
                || leadsOut(dictionary.getDictionaryObject(NEXT))
                || opensWithMoreThanAView(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
    }

    /** Many scanners say with which zoom the first page opens; that is a place in the file, and harmless. */
    private static boolean opensWithMoreThanAView(COSBase action) {
        return action instanceof COSDictionary dictionary && !WITHIN.equals(name(dictionary, COSName.S));
    }

    /** An action, or one of a list of them, that is no place in the file. What names no kind is none: an outline has a next entry, too. */
    private static boolean leadsOut(COSBase action) {
        if (action instanceof COSArray several) {
            return IntStream.range(0, several.size()).mapToObj(several::getObject).anyMatch(each -> each instanceof COSDictionary && leadsOut(each));
        }
        return action instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S) && !WITHIN.equals(name(dictionary, COSName.S));
    }

    private static boolean carriesFiles(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COSName.EMBEDDED_FILES)
                || "EmbeddedFile".equals(name(dictionary, COSName.TYPE))
                || "Annot".equals(name(dictionary, COSName.TYPE)) && CARRYING.contains(name(dictionary, COSName.SUBTYPE))
                || "FileAttachment".equals(name(dictionary, COSName.SUBTYPE));
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
