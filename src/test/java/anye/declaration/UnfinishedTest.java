package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedTest {

    /** Contracts are added in STEP.01 alone, whether the departments have been asked or not. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            NOT_FILLED_IN, true,  false
            NO_CONTRACT,   true,  false
            NO_CONTRACT,   false, false
            NOT_ASKED,     false, false
            DISPATCHED,    true,  true
            TAKEN,         true,  true
            SILENT,        true,  true
            FAILING,       true,  true
            """)
    void what_is_missing_is_mended_where_it_can_be(Readiness readiness, boolean verified, boolean byMonths) {
        var row = new PlacementRow(1, 1, ResidentNumber.of("210399196501010114"), "样例甲", null, ReviewStatus.INCOMPLETE, Months.NONE, Months.NONE, Months.NONE, 0, verified, false, true, 0);
        assertThat(new Unfinished(row, readiness, null, Months.NONE).isMendedByMonths()).isEqualTo(byMonths);
    }
}
