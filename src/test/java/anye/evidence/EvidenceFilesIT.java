package anye.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import anye.kernel.CreditCode;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class EvidenceFilesIT extends InContainer {

    private static final CreditCode OWNER = CreditCode.of("92210381MA00XX066R");

    @Inject
    private EvidenceFiles files;

    @Inject
    private Transaction transaction;

    @Test
    void the_largest_file_is_read_again_byte_by_byte() {
        var content = new byte[10_485_760];
        new Random(1).nextBytes(content);
        long id = transaction.ask(ignored -> files.keep(new ReceivedFile("工资单.pdf", FileKind.PDF, content, "0".repeat(64), 3), OWNER, "test"));
        var kept = transaction.ask(ignored -> files.open(id).orElseThrow());
        assertThat(kept.content()).isEqualTo(content);
        assertThat(kept.shownName()).isEqualTo("工资单.pdf");
    }
}
