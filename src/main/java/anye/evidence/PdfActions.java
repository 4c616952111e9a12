package anye.evidence;

import static anye.evidence.Intake.refusal;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a dictionary of a PDF must not hold: scripts, actions that start by themselves, other files, live forms. */
final class PdfActions {

    private static final Set<String> ACTING = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE",
            "Rendition", "RichMediaExecute", "Movie", "Sound", "SetOCGState");
    private static final Set<String> CARRYING = Set.of("FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen");

    private PdfActions() {
    }

    static void requireNone(COSDictionary dictionary) {
        if (acts(dictionary)) {
            throw refusal("pdfActive");
        }
        if (carriesFiles(dictionary)) {
            throw refusal("pdfEmbedded");
        }
        if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
            throw refusal("pdfForm");
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.JAVA_SCRIPT)
                || dictionary.containsKey(COSName.AA)
                || ACTING.contains(name(dictionary, COSName.S))
                || opensWithMoreThanAView(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
    }

    /** Many scanners say with which zoom the first page opens; that is a place in the file, and harmless. */
    private static boolean opensWithMoreThanAView(COSBase action) {
        return action instanceof COSDictionary dictionary && !"GoTo".equals(name(dictionary, COSName.S));
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
