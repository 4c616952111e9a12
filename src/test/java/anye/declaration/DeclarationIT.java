package anye.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

class DeclarationIT extends InContainer {

    private static final CreditCode AN_EMPLOYER = CreditCode.of("92210381MA00XX066R");
    private static final Division HAICHENG = Division.of("210381");
    private static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");

    @Inject
    private Transaction one;

    @Inject
    private Transaction other;

    @Test
    void what_is_kept_is_read_again_as_it_was() {
        var id = aDraftDeclaration(2021);
        one.run(records -> {
            var declaration = records.find(Declaration.class, id);
            assertThat(declaration.employer()).isEqualTo(AN_EMPLOYER);
            assertThat(declaration.year()).isEqualTo(new BusinessYear(2021));
            assertThat(declaration.office()).isEqualTo(HAICHENG);
            assertThat(declaration.state()).isEqualTo(DeclarationState.REGISTERING);
        });
    }

    @Test
    void the_second_of_two_editors_does_not_overwrite_the_first() {
        var id = aDraftDeclaration(2022);
        assertThatThrownBy(() -> one.run(records -> {
            var mine = records.find(Declaration.class, id);
            other.run(theirs -> theirs.find(Declaration.class, id).complete("other", OPENED));
            mine.moveTo(Division.of("210302"));
            records.flush();
        })).isInstanceOf(OptimisticLockException.class);
        one.run(records -> assertThat(records.find(Declaration.class, id).completedBy()).isEqualTo("other"));
    }

    @Test
    void a_day_is_the_same_day_after_it_was_kept() {
        var id = aDraftDeclaration(2023);
        var day = LocalDate.of(2026, 6, 30);
        one.run(records -> {
            var declaration = records.find(Declaration.class, id);
            declaration.complete("test", OPENED);
            declaration.reopen(day);
        });
        one.run(records -> assertThat(records.find(Declaration.class, id).reopenedUntil()).isEqualTo(day));
    }

    private long aDraftDeclaration(int year) {
        return one.ask(records -> {
            var declaration = new Declaration(AN_EMPLOYER, new BusinessYear(year), HAICHENG, OPENED);
            records.persist(declaration);
            records.flush();
            return declaration.id();
        });
    }
}
