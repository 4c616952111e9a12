package anye.declaration;

import java.time.Instant;
import java.util.List;

import anye.access.Acting;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import anye.employer.LegalDocument;
import anye.employer.Ownership;
import anye.employer.SaveProfile;
import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import anye.kernel.EmployerType;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import anye.testing.Transaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For tests inside the server: an employer whose people are settled, as if registration and review had been walked. */
@Dependent
public class Settled {

    public static final BusinessYear YEAR = new BusinessYear(2025);

    @Inject
    private Acting acting;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Transaction transaction;

    /** A declaration of the year with one person, all of whose months were confirmed at that time; the employer acts. */
    public long declaration(String creditCode, String name, String office, String person, Instant confirmed) {
        var employer = CreditCode.of(creditCode);
        forget(employer);
        acting.asEmployer(creditCode, name);
        employers.arrive(employer, name);
        saveProfile.save(profile(employer, office, "样例经办"));
        long id = transaction.ask(records -> {
            var declaration = new Declaration(employer, YEAR, Division.of(office), confirmed);
            records.persist(declaration);
            records.flush();
            return declaration.id();
        });
        confirmed(id, person, "样例甲", confirmed);
        return id;
    }

    /** One more person, all of whose months were confirmed at that time. */
    public long confirmed(long declaration, String person, String name, Instant at) {
        long id = transaction.ask(records -> {
            var placement = new Placement(declaration, ResidentNumber.of(person), new PersonDetails(name, null, null, null, null, null, null, null, false, null), at);
            records.persist(placement);
            records.flush();
            return placement.id();
        });
        transaction.run(records -> records.createNativeQuery("update placement set status = 'APPROVED_AUTO', chosen = ?1, confirmed = ?1, credited = 12, decided_at = registered_at where id = ?2")
                .setParameter(1, Months.ALL.bits()).setParameter(2, id).executeUpdate());
        return id;
    }

    /** A person who is not settled. */
    public long incomplete(long declaration, String person, String name, Instant at) {
        return transaction.ask(records -> {
            var placement = new Placement(declaration, ResidentNumber.of(person), new PersonDetails(name, null, null, null, null, null, null, null, false, null), at);
            records.persist(placement);
            records.flush();
            return placement.id();
        });
    }

    public EmployerProfile profile(CreditCode employer, String office, String handler) {
        return new EmployerProfile(employers.profile(employer).orElseThrow().version(), employer, "", null, EmployerType.ENTERPRISE, Ownership.COLLECTIVE, "A", Division.of(office),
                Division.of(office), Division.of(office), "样例", LegalDocument.RESIDENT_ID, "210399196412310019", "13800000000", null, null, handler, "13800000001", "样例路1号", "样例路1号", null);
    }

    /** What earlier tests left of the employer's declarations. */
    private void forget(CreditCode employer) {
        transaction.run(records -> {
            records.createNativeQuery("delete from revocation_person where revocation_id in (select id from revocation where credit_code = ?1)").setParameter(1, employer.value()).executeUpdate();
            records.createNativeQuery("delete from doubted_months where declaration_id in (select id from declaration where credit_code = ?1)").setParameter(1, employer.value()).executeUpdate();
            for (var table : List.of("revocation", "completion_chase", "handover", "letter", "deregistration", "commitment", "withdrawal", "service_rating", "notice")) {
                records.createNativeQuery("delete from " + table + " where " + (table.equals("notice") ? "employer" : "credit_code") + " = ?1").setParameter(1, employer.value()).executeUpdate();
            }
            for (var table : List.of("claimed_month", "departure", "placement_contract", "placement_certificate", "placement_education", "verdict")) {
                records.createNativeQuery("delete from " + table + " where placement_id in (select p.id from placement p join declaration d on d.id = p.declaration_id where d.credit_code = ?1)")
                        .setParameter(1, employer.value()).executeUpdate();
            }
            records.createNativeQuery("delete from placement where declaration_id in (select id from declaration where credit_code = ?1)").setParameter(1, employer.value()).executeUpdate();
            records.createNativeQuery("delete from declaration where credit_code = ?1").setParameter(1, employer.value()).executeUpdate();
        });
    }
}
