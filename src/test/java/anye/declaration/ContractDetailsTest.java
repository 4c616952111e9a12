package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import anye.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractDetailsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIXED_TERM,    2025-01-01,
            FIXED_TERM,    2024-12-31, declaration.contract.reversed
            OPEN_ENDED,    2024-12-31, declaration.contract.reversed
            FIXED_TERM,    ,           declaration.contract.endMissing
            OPEN_ENDED,    ,
            """)
    void v6_a_contract_does_not_end_before_it_begins(ContractType type, LocalDate to, String refusal) {
        check(new ContractDetails(false, Affiliation.SELF, type, FROM, to, null, null, null, null, null, null), "to", refusal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  ,  declaration.contract.agencyMissing
            true,  7,
            false, ,
            """)
    void v7_a_dispatched_person_has_an_agency(boolean dispatched, Long agency, String refusal) {
        check(new ContractDetails(dispatched, Affiliation.SELF, ContractType.OPEN_ENDED, FROM, null, null, null, agency, null, null, null), "agency", refusal);
    }

    /** An empty payer is the unit itself. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            false, OTHER,             7, 7, 7, declaration.contract.onePayerHere
            false, PARENT_SUBSIDIARY, 7, 7, 7, declaration.contract.onePayerHere
            false, OTHER,              , 7, 7,
            false, OTHER,             7,  , 7,
            false, OTHER,             7, 7,  ,
            false, SELF,              7, 7, 7,
            true,  OTHER,             7, 7, 7,
            """)
    void v8_one_of_three_payers_is_the_unit_itself(boolean dispatched, Affiliation affiliation, Long social, Long medical, Long payroll, String refusal) {
        check(new ContractDetails(dispatched, affiliation, ContractType.OPEN_ENDED, FROM, null, null, null, dispatched ? 7L : null, social, medical, payroll), "socialInsurancePayer", refusal);
    }

    private static void check(ContractDetails details, String field, String refusal) {
        if (refusal == null) {
            assertThatCode(details::check).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(details::check).isInstanceOfSatisfying(Refusal.class, found -> {
                assertThat(found.code()).isEqualTo(refusal);
                assertThat(found.field()).isEqualTo(field);
            });
        }
    }
}
