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

    /** @return under which number it is kept, its lines read or the question how; @throws Refusal report.import.* at the file */
    public long check(ImportKind kind, String submittedName, byte[] bytes) {
        if (kind == null) {
            throw new Refusal("kind", "report.import.kindMissing");
        }
        var understood = SheetReading.understand(bytes, kind.shape());
        var batch = new ImportBatch(kind, actor.get().office(), shown(submittedName), sha256(bytes), bytes, actor.get().name(), clock.instant());
        imports.add(batch);
        if (understood.isSure()) {
            imports.read(batch, understood);
        }
        note("report.import.checked", batch);
        return batch.id();
    }

    /**
     * A sheet that is not like the template is read as somebody of the office says, from the file that was handed in.
     *
     * @param columns where each column of the template stands in the sheet, from 0
     * @throws Refusal at the column that is missing or chosen twice, kernel.sheet.answered when the file has been read or dropped
     */
    public void read(long id, Integer sheet, String heading, Map<String, Integer> columns) {
        var batch = imports.lock(id);
        imports.read(batch, SheetReading.understand(batch.file(), batch.kind().shape(), sheet, heading).with(columns, false).checked());
        note("report.import.read", batch);
    }

    private void note(String act, ImportBatch batch) {
        var row = batch.row();
        journal.write(act, "import:" + row.id(), null, Map.of("kind", row.kind().name(), "good", String.valueOf(row.good()), "bad", String.valueOf(row.bad())));
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
