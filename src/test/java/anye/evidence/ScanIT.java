package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import anye.access.Acting;
import anye.kernel.CreditCode;
import anye.kernel.Months;
import anye.notice.Notices;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was handed in is scanned in the background, by a scanner on a real socket of this machine. */
class ScanIT extends InContainer {

    private static final CreditCode OWNER = CreditCode.of("91330106MA00XX5178");
    /** A contract that nobody has. */
    private static final long CONTRACT = -852;

    @Inject
    private Acting acting;
    @Inject
    private EvidenceFiles files;
    @Inject
    private Scans scans;
    @Inject
    private ScanEvidence scanEvidence;
    @Inject
    private ScanAgain scanAgain;
    @Inject
    private Notices notices;
    @Inject
    private Transaction transaction;

    @AfterEach
    void no_scanner_is_left() {
        SwitchedScanners.ask(null);
        transaction.run(records -> files.endAllUses(EvidenceSubject.CONTRACT, CONTRACT));
    }

    @Test
    void a_clean_file_is_shown_and_one_with_a_virus_is_refused_told_of_and_never_handed_out_again() {
        long clean = handIn("合同.pdf", "样例");
        long infected = handIn("流水.pdf", "x" + PretendClamd.VIRUS);
        acting.asSystem("ScanEvidence");
        scanEvidence.scan();
        assertThat(state(clean)).as("without a scanner nothing is said").isEqualTo(ScanState.WAITING);
        assertThat(state(clean).textKey(false)).isEqualTo("evidence.scan.UNSCANNED");
        assertThat(isHandedOut(infected)).isTrue();
        try (var clamd = new PretendClamd(PretendClamd.Mood.ANSWERS)) {
            SwitchedScanners.ask(clamd.address());
            assertThat(isHandedOut(clean)).as("where there is a scanner, nobody sees what it has not seen").isFalse();
            assertThat(served(clean)).isFalse();
            await(clean, ScanState.CLEAN);
            assertThat(served(clean)).isTrue();
            await(infected, ScanState.INFECTED);
        }
        assertThat(isHandedOut(clean)).isTrue();
        assertThat(isHandedOut(infected)).isFalse();
        assertThat(withPaper()).as("the clean one").containsExactly(CONTRACT);
        assertThat(owned()).anySatisfy(file -> assertThat(file.isInfected()).isTrue());
        assertThat(notices.of(OWNER, "流水.pdf", Locale.SIMPLIFIED_CHINESE)).hasSize(1);
        transaction.run(records -> files.endUse(EvidenceSubject.CONTRACT, CONTRACT, files.of(EvidenceSubject.CONTRACT, CONTRACT).get(0).useId()));
        assertThat(withPaper()).as("a file with a virus is no paper").isEmpty();
    }

    @Test
    void what_a_scanner_never_answered_about_is_shown_to_nobody_and_tried_on() {
        long file = handIn("合同.pdf", "样例");
        try (var clamd = new PretendClamd(PretendClamd.Mood.CUTS)) {
            SwitchedScanners.ask(clamd.address());
            for (int attempt = 0; attempt < EvidenceScan.MOST_ATTEMPTS; attempt++) {
                int before = attempt;
                transaction.run(records -> records.createNativeQuery("update evidence_scan set next_at = (select received_at from evidence_file where id = ?1) where file_id = ?1").setParameter(1, file).executeUpdate());
                until(() -> attempts(file) > before);
                clamd.is(attempt % 2 == 0 ? PretendClamd.Mood.REFUSES : PretendClamd.Mood.CUTS);
            }
            assertThat(state(file)).isEqualTo(ScanState.GIVEN_UP);
            assertThat(isHandedOut(file)).as("nothing is known of it").isFalse();
            assertThat(owned()).as("it is told of").anySatisfy(owned -> assertThat(owned.scan()).isEqualTo(ScanState.GIVEN_UP));
            transaction.run(records -> records.createNativeQuery("update evidence_scan set next_at = (select received_at from evidence_file where id = ?1) where file_id = ?1").setParameter(1, file).executeUpdate());
            until(() -> attempts(file) > EvidenceScan.MOST_ATTEMPTS);
            assertThatThrownBy(() -> scanAgain.again()).as("not everybody").hasMessage("access.notFound");
            clamd.is(PretendClamd.Mood.ANSWERS);
            acting.asAdministrator();
            assertThat(scanAgain.again()).isPositive();
            await(file, ScanState.CLEAN);
        }
        assertThat(scans.counted().get(ScanState.CLEAN)).isPositive();
    }

    @Test
    void of_two_nodes_one_scans_a_file_and_a_dead_one_loses_none() {
        long file = handIn("合同.pdf", "样例");
        assertThat(scans.claim(file)).isNotNull();
        assertThat(scans.claim(file)).isNull();
        transaction.run(records -> records.createNativeQuery("update evidence_scan set claimed_until = (select received_at from evidence_file where id = ?1) where file_id = ?1").setParameter(1, file).executeUpdate());
        assertThat(scans.claim(file)).as("its lease has run out").isNotNull();
        scans.scanned(file, Scanner.Finding.NOTHING);
        scans.scanned(file, new Scanner.Finding("late"));
        assertThat(state(file)).isEqualTo(ScanState.CLEAN);
    }

    private long handIn(String name, String content) {
        return transaction.ask(records -> {
            long id = files.keep(new ReceivedFile(name, FileKind.PDF, content.getBytes(StandardCharsets.UTF_8), "0".repeat(64), 1), OWNER, "样例经办");
            files.use(id, EvidenceSubject.CONTRACT, CONTRACT, null, Months.NONE);
            return id;
        });
    }

    private boolean isHandedOut(long file) {
        return transaction.ask(records -> files.open(file).isPresent());
    }

    private boolean served(long file) {
        return transaction.ask(records -> files.of(EvidenceSubject.CONTRACT, CONTRACT)).stream().filter(row -> row.fileId() == file).findFirst().orElseThrow().served();
    }

    private Set<Long> withPaper() {
        return transaction.ask(records -> files.usedBy(EvidenceSubject.CONTRACT, List.of(CONTRACT)));
    }

    private List<OwnedFile> owned() {
        return transaction.ask(records -> files.ownedBy(OWNER));
    }

    private ScanState state(long file) {
        return transaction.ask(records -> files.of(EvidenceSubject.CONTRACT, CONTRACT)).stream().filter(row -> row.fileId() == file).findFirst().orElseThrow().scan();
    }

    private int attempts(long file) {
        return transaction.ask(records -> ((Number) records.createNativeQuery("select attempts from evidence_scan where file_id = ?1").setParameter(1, file).getSingleResult()).intValue());
    }

    private void await(long file, ScanState state) {
        until(() -> state(file) == state);
        assertThat(state(file)).isEqualTo(state);
    }

    /** The timer of the server works, too; whoever is faster. */
    private void until(java.util.function.BooleanSupplier condition) {
        acting.asSystem("ScanEvidence");
        for (var last = System.nanoTime() + 30_000_000_000L; !condition.getAsBoolean() && System.nanoTime() < last;) {
            scanEvidence.scan();
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
