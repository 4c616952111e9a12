package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import anye.evidence.EvidenceRow;
import anye.evidence.ScanState;
import anye.kernel.CertificateType;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.rules.People;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without pension in January to April declares February to December; the paper is for some of these months. */
class PaperStateTest {

    private static final Division TIEDONG = Division.of("210302");

    @ParameterizedTest
    @CsvSource(textBlock = """
            WAITING,  true,  RECEIVED
            WAITING,  false, UNSCANNED
            CLEAN,    true,  SCANNED
            GIVEN_UP, true,  GIVEN_UP
            INFECTED, true,  INFECTED
            """)
    void before_it_is_handed_to_the_office_a_paper_says_what_the_scan_says(ScanState scan, boolean scanner, PaperState state) {
        assertThat(PaperState.of(paper(2, 4, scan), file(ReviewStatus.INCOMPLETE, PerQuestion.NONE), scanner)).isEqualTo(state);
    }

    /** @param from and @param to the months of the paper, @param accepted up to which month the office has accepted it; 0 for none */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PENDING_REVIEW,     2, 4, 0, SUBMITTED
            PENDING_REVIEW,     1, 1, 0, UNNEEDED
            APPROVED_AUTO,      2, 4, 0, UNNEEDED
            APPROVED_MANUAL,    2, 4, 4, ACCEPTED
            APPROVED_MANUAL,    1, 4, 4, ACCEPTED
            APPROVED_MANUAL,    1, 1, 4, UNNEEDED
            APPROVED_MANUAL,    5, 6, 4, ACCEPTED
            PARTIALLY_REJECTED, 2, 4, 3, PARTLY_ACCEPTED
            PARTIALLY_REJECTED, 2, 3, 3, ACCEPTED
            PARTIALLY_REJECTED, 4, 4, 3, REFUSED
            PARTIALLY_REJECTED, 4, 5, 3, PARTLY_ACCEPTED
            REJECTED,           2, 4, 0, REFUSED
            """)
    void once_the_office_has_decided_a_paper_says_what_came_of_it_in_the_months_that_were_declared(ReviewStatus status, int from, int to, int accepted, PaperState state) {
        var evidence = accepted == 0 ? PerQuestion.NONE : PerQuestion.NONE.with(Question.SOCIAL_INSURANCE, Months.range(2, accepted));
        assertThat(PaperState.of(paper(from, to, ScanState.CLEAN), file(status, evidence), true)).isEqualTo(state);
        assertThat(PaperState.of(paper(from, to, ScanState.INFECTED), file(status, evidence), true)).as("a virus before all").isEqualTo(PaperState.INFECTED);
    }

    private static EvidenceRow paper(int from, int to, ScanState scan) {
        return new EvidenceRow(1, 1, "社保证明.pdf", "PDF", 1, 1, "0".repeat(64), Instant.EPOCH, Question.SOCIAL_INSURANCE.name(), Months.range(from, to), scan);
    }

    private static PlacementFile file(ReviewStatus status, PerQuestion accepted) {
        var facts = People.aWorkerWith(CertificateType.DISABILITY, 3, 2025).withInsurance(Months.range(5, 12), Months.ALL).withEvidence(accepted);
        var law = People.tiedong(2025);
        var declared = Months.range(2, 12);
        var matrix = Matrix.of(new StoredVerdict(1, facts, Rules.verify(facts, law), TIEDONG, Instant.EPOCH), law, declared, false, Months.ALL);
        var row = new PlacementRow(1, 1, null, "样例", null, status, declared, Months.NONE, Months.NONE, 0, true, false, true, 0);
        return new PlacementFile(row, null, law.year(), TIEDONG, null, List.of(), List.of(), List.of(), matrix, PerQuestion.NONE, List.of());
    }
}
