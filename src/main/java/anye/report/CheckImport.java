package anye.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Refusal;
import anye.kernel.sheet.SheetReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A sheet is read and looked at; nothing that counts anywhere changes by it. */
@Stateless
public class CheckImport {

    private static final int LONGEST_NAME = 100;

    @Inject
    private CurrentActor actor;
    @Inject
    private Imports imports;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** @return under which number it is to be looked at; @throws Refusal report.import.* at the file */
    public long check(ImportKind kind, String submittedName, byte[] bytes) {
        if (kind == null) {
            throw new Refusal("kind", "report.import.kindMissing");
        }
        var office = actor.get().office();
        var read = SheetReading.read(bytes, kind.shape());
        var lines = imports.look(kind, office, read);
        int good = (int) lines.stream().filter(ImportLine::isGood).count();
        var batch = imports.add(new ImportBatch(kind, office, shown(submittedName), sha256(bytes), Imports.content(read, kind), good, lines.size() - good, actor.get().name(), clock.instant()));
        journal.write("report.import.checked", "import:" + batch.id(), null, Map.of("kind", kind.name(), "good", String.valueOf(good), "bad", String.valueOf(lines.size() - good)));
        return batch.id();
    }

    /** The last step of a path, without what no name needs. */
    private static String shown(String submitted) {
        var name = submitted == null ? "" : submitted.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}<>\"]", "").strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
