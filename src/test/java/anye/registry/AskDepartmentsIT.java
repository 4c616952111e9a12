package anye.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Lookup;
import anye.kernel.Money;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import anye.sandbox.SamplePerson;
import anye.sandbox.Samples;
import anye.sandbox.Story;
import anye.testing.InContainer;
import anye.testing.Transaction;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The departments of the sandbox are asked over HTTP. */
@Tag("AC-71")
class AskDepartmentsIT extends InContainer {

    private static final BusinessYear YEAR = new BusinessYear(Samples.YEAR);

    @Inject
    private AskDepartments departments;
    @Inject
    private Transaction transaction;

    @Test
    void every_answer_is_kept_as_received_with_its_source_its_time_and_its_hash() throws NoSuchAlgorithmException {
        var person = of(Story.FOUR_MONTHS_FAIL);
        var records = ask(person);
        assertThat(records.silent()).isEmpty();
        assertThat(records.wages().get(1)).isEqualTo(Money.parse(person.employer().minimumWage() - 400 + ".00"));
        assertThat(records.socialInsurance()).isEqualTo(Months.ALL.without(3).without(4));

        var kept = kept(person.number(), person.employer().creditCode());
        assertThat(kept).extracting(answer -> answer.department()).containsExactlyInAnyOrder(Department.WAGES, Department.SOCIAL_INSURANCE, Department.MEDICAL_INSURANCE);
        for (var answer : kept) {
            assertThat(answer.at()).isNotNull();
            var stored = stored(person.number(), answer.department());
            assertThat(stored[1]).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.json().toString().getBytes(StandardCharsets.UTF_8))));
            assertThat((String) stored[0]).as("what a department said stands nowhere in clear").isNotBlank().doesNotContain("months");
        }
    }

    @Test
    void silence_is_kept_as_silence_and_is_no_answer() {
        var person = of(Story.MEDICAL_INSURANCE_SILENT);
        assertThat(ask(person).silent()).isEqualTo(Set.of(Department.MEDICAL_INSURANCE));
        assertThat(kept(person.number(), person.employer().creditCode())).filteredOn(DepartmentAnswer::isSilent)
                .extracting(answer -> answer.department()).containsOnly(Department.MEDICAL_INSURANCE);
        assertThat(stored(person.number(), Department.MEDICAL_INSURANCE)).containsOnlyNulls();
    }

    private PersonRecords ask(SamplePerson person) {
        var payer = Set.of(person.employer().creditCode());
        return departments.about(List.of(new PersonAsked(person.number(), YEAR, new Payers(payer, payer, payer)))).get(0).records();
    }

    private static SamplePerson of(Story story) {
        return new Samples().people().stream().filter(person -> person.story() == story).findFirst().orElseThrow();
    }

    private List<DepartmentAnswer> kept(ResidentNumber person, CreditCode payer) {
        return transaction.ask(records -> records.createQuery("select a from DepartmentAnswer a where a.personKey = :person and a.employer = :payer order by a.id desc", DepartmentAnswer.class)
                .setParameter("person", Lookup.of(person)).setParameter("payer", payer).setMaxResults(3).getResultList());
    }

    /** The body and its hash as the database has them. */
    private Object[] stored(ResidentNumber person, Department department) {
        return transaction.ask(records -> (Object[]) records.createNativeQuery("select body, sha256 from department_answer where person_key = ?1 and department = ?2 order by id desc")
                .setParameter(1, Lookup.of(person)).setParameter(2, department.name()).setMaxResults(1).getSingleResult());
    }
}
