package anye.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import anye.access.Acting;
import anye.evidence.FileKind;
import anye.evidence.ReceivedFile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmployerIT extends InContainer {

    private static final CreditCode CODE = CreditCode.of("93210321MA00XX111T");
    private static final CreditCode RELATED = CreditCode.of("92210381MA00XX066R");
    private static final String ID_NUMBER = "210399196412310019";

    @Inject
    private Employers employers;
    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private AffiliatedUnits units;
    @Inject
    private SaveAffiliatedUnit saveAffiliatedUnit;
    @Inject
    private RemoveAffiliatedUnit removeAffiliatedUnit;
    @Inject
    private Transaction transaction;
    @Inject
    private Acting acting;

    @BeforeEach
    void the_employer_acts() {
        acting.asEmployer(CODE.value(), "台安样例农民专业合作社");
        openProfile.open();
    }

    @Test
    void arriving_twice_makes_one_employer_with_the_newer_name() {
        employers.arrive(CODE, "台安样例合作社");
        assertThat(employers.arrive(CODE, "台安样例农民专业合作社").name()).isEqualTo("台安样例农民专业合作社");
        assertThat((Number) transaction.ask(records -> records.createNativeQuery("select count(*) from employer where credit_code = ?1")
                .setParameter(1, CODE.value()).getSingleResult())).extracting(Number::intValue).isEqualTo(1);
    }

    @Tag("AC-05")
    @Test
    void who_has_not_saved_a_profile_cannot_declare() {
        var newcomer = CreditCode.of("N2210323MF00XX1369");
        employers.arrive(newcomer, "岫岩样例合作社");
        assertThatThrownBy(() -> employers.mustHaveProfile(newcomer)).isInstanceOf(Refusal.class).hasMessage("employer.profileIncomplete");
        assertThatThrownBy(() -> employers.certifyingDivision(newcomer)).hasMessage("employer.profileIncomplete");
    }

    @Tag("AC-06")
    @Test
    void a_saved_profile_is_complete_and_reads_as_it_was_written() {
        saveProfile.save(typed(openProfile.open().version(), "样例甲"));
        var saved = employers.complete(CODE);
        assertThat(saved.handlerName()).isEqualTo("样例甲");
        assertThat(saved.legalNumber()).isEqualTo(ID_NUMBER);
        assertThat(saved.certifyingDivision()).isEqualTo(Division.of("210321"));
    }

    @Test
    void the_number_of_the_document_stands_nowhere_in_clear() {
        saveProfile.save(typed(openProfile.open().version(), "样例甲"));
        var column = (String) transaction.ask(records -> records.createNativeQuery("select legal_number from employer where credit_code = ?1")
                .setParameter(1, CODE.value()).getSingleResult());
        assertThat(column).isNotBlank().doesNotContain(ID_NUMBER);
    }

    @Test
    void the_second_of_two_handlers_is_told() {
        long read = openProfile.open().version();
        // to save what is saved already changes nothing, so the first brings a name of its own
        saveProfile.save(typed(read, "样例" + read));
        assertThatThrownBy(() -> saveProfile.save(typed(read, "样例乙"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(employers.complete(CODE).handlerName()).isEqualTo("样例" + read);
    }

    @Tag("AC-12")
    @Test
    void a_related_unit_needs_a_proof_and_is_nobody_elses() {
        assertThatThrownBy(() -> saveAffiliatedUnit.save(aUnit(), List.of())).hasMessage("employer.affiliatedUnit.proofMissing");
        long id = saveAffiliatedUnit.save(aUnit(), List.of(aProof()));
        assertThat(units.of(CODE)).extracting(AffiliatedUnitRow::creditCode).contains(RELATED);
        assertThatThrownBy(() -> saveAffiliatedUnit.save(aUnit(), List.of(aProof()))).hasMessage("employer.affiliatedUnit.twice");

        acting.asEmployer("N2210323MF00XX128E", "岫岩样例合作社");
        assertThat(units.find(CreditCode.of("N2210323MF00XX128E"), id)).isEmpty();
        removeAffiliatedUnit.remove(id);

        acting.asEmployer(CODE.value(), "台安样例农民专业合作社");
        assertThat(units.find(CODE, id)).isPresent();
        transaction.run(ignored -> units.use(CODE, id));
        assertThatThrownBy(() -> removeAffiliatedUnit.remove(id)).hasMessage("employer.affiliatedUnit.inUse");
        var used = units.find(CODE, id).orElseThrow();
        saveAffiliatedUnit.save(new AffiliatedUnitRow(id, used.version(), Division.of("210302"), CreditCode.of("91210302MA00XX0157"), null, "改名后的样例", "0412-5550009",
                "样例路9号", true), List.of());
        assertThat(units.find(CODE, id).orElseThrow()).satisfies(row -> {
            assertThat(row.name()).isEqualTo("改名后的样例");
            assertThat(row.creditCode()).isEqualTo(RELATED);
            assertThat(row.division()).isEqualTo(Division.of("210381"));
        });
    }

    private static AffiliatedUnitRow aUnit() {
        return new AffiliatedUnitRow(0, 0, Division.of("210381"), RELATED, null, "海城样例劳务有限公司", "0412-5550008", "样例路8号", false);
    }

    private static ReceivedFile aProof() {
        return new ReceivedFile("协议.pdf", FileKind.PDF, new byte[] {1, 2, 3}, "0".repeat(64), 1);
    }

    private static EmployerProfile typed(long version, String handler) {
        return new EmployerProfile(version, CODE, "", null, EmployerType.ENTERPRISE, Ownership.COLLECTIVE, "A", Division.of("210321"), Division.of("210321"),
                Division.of("210321"), "样例", LegalDocument.RESIDENT_ID, ID_NUMBER, "13800000000", null, null, handler, "13800000001", "样例路1号", "样例路1号", null);
    }
}
