package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import anye.access.Acting;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.LegalDocument;
import anye.employer.OpenProfile;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Refusal;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 残联主管部门 changes while a year is being declared. */
class EmployerMovesIT extends InContainer {

    private static final CreditCode CODE = CreditCode.of("8141010000XX001313");
    private static final Division JINSHUI = Division.of("410105");
    private static final Division ERQI = Division.of("410103");
    private static final Division SHANGJIE = Division.of("410106");

    @Inject
    private OpenProfile openProfile;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Transaction transaction;
    @Inject
    private Acting acting;

    @Tag("AC-11")
    @Test
    void what_is_open_moves_and_what_is_completed_holds_the_employer_where_it_is() {
        acting.asEmployer(CODE.value(), "郑州样例工会");
        certifyAt(JINSHUI);
        long id = transaction.ask(records -> {
            var declaration = new Declaration(CODE, declarations.currentYear(), JINSHUI, Instant.parse("2026-03-02T01:00:00Z"));
            records.persist(declaration);
            records.flush();
            return declaration.id();
        });

        certifyAt(ERQI);
        assertThat(officeOf(id)).isEqualTo(ERQI);

        transaction.run(records -> records.find(Declaration.class, id).complete("test", Instant.parse("2026-04-02T01:00:00Z")));
        assertThatThrownBy(() -> certifyAt(SHANGJIE)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("declaration.move.completed");
            assertThat(refusal.field()).isEqualTo("certifyingDivision");
        });
        assertThat(officeOf(id)).isEqualTo(ERQI);
        assertThat(employers.certifyingDivision(CODE)).isEqualTo(ERQI);
    }

    private Division officeOf(long id) {
        return transaction.ask(records -> records.find(Declaration.class, id).office());
    }

    private void certifyAt(Division office) {
        saveProfile.save(new EmployerProfile(openProfile.open().version(), CODE, "", null, EmployerType.SOCIAL_ORGANIZATION, Ownership.OTHER, "S", office, JINSHUI, JINSHUI,
                "样例", LegalDocument.PASSPORT, "E12345678", "13800000000", null, null, "样例", "13800000001", "样例路1号", "样例路1号", null));
    }
}
