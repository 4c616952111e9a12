package anye.declaration;

import java.time.Clock;
import java.time.LocalDate;

import anye.access.Acting;
import anye.employer.Employers;
import anye.employer.SaveProfile;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.ResidentNumber;
import anye.policy.Policies;
import anye.registry.FoundCertificate;
import anye.rules.PerQuestion;
import anye.rules.Question;
import anye.rules.Rules;
import anye.rules.YearFacts;
import anye.testing.Transaction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** For tests inside the server: people who have entered 待审核, because no wage is known of any month. */
@Dependent
public class Waiting {

    @Inject
    private Acting acting;
    @Inject
    private Employers employers;
    @Inject
    private SaveProfile saveProfile;
    @Inject
    private Settled settled;
    @Inject
    private Policies policies;
    @Inject
    private Placements placements;
    @Inject
    private Event<PlacementSubmitted> submitted;
    @Inject
    private Transaction transaction;
    @Inject
    private Clock clock;

    /** The employer's declaration of the year, made when it is not there; the employer acts. */
    public long declaration(String creditCode, String name, String office) {
        var employer = CreditCode.of(creditCode);
        acting.asEmployer(creditCode, name);
        employers.arrive(employer, name);
        saveProfile.save(settled.profile(employer, office, "样例经办"));
        return transaction.ask(records -> records.createQuery("select d from Declaration d where d.employer = :employer", Declaration.class).setParameter("employer", employer)
                .getResultStream().findFirst().orElseGet(() -> {
                    var declaration = new Declaration(employer, Settled.YEAR, Division.of(office), clock.instant());
                    records.persist(declaration);
                    records.flush();
                    return declaration;
                }).id());
    }

    /** One of the many, of whom the departments know nothing. @return the placement */
    public long person(long declaration, int number) {
        return person(declaration, ManyPeople.number(number), false);
    }

    /** One of the many whose department of wages has not answered. */
    public long silent(long declaration, int number) {
        return person(declaration, ManyPeople.number(number), true);
    }

    /** @param silent whether the department of wages has not answered */
    public long person(long declarationId, ResidentNumber person, boolean silent) {
        return transaction.ask(records -> {
            var declaration = records.find(Declaration.class, declarationId);
            var placement = new Placement(declarationId, person, new PersonDetails("样例待审", null, null, "辽宁省鞍山市", "样例路1号", null, null, null, false, null), clock.instant());
            records.persist(placement);
            records.flush();
            var certificate = PlacementCertificate.fetched(placement.id(), new FoundCertificate(CertificateType.DISABILITY, person.value() + "43", DisabilityCategory.PHYSICAL, 3,
                    LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
            var contract = new PlacementContract(placement.id(), new ContractDetails(false, Affiliation.SELF, ContractType.OPEN_ENDED, LocalDate.of(2023, 1, 1), null, null, null, null, null, null, null));
            records.persist(certificate);
            records.persist(contract);
            records.flush();
            var facts = YearFacts.of(Settled.YEAR, person.birthDate(), person.gender()).withCertificates(certificate.fact()).withContracts(contract.fact())
                    .withInsurance(Months.ALL, Months.ALL).withSilent(silent ? PerQuestion.NONE.with(Question.WAGE, Months.ALL) : PerQuestion.NONE);
            var verdict = Rules.verify(facts, policies.forYear(declaration.office(), Settled.YEAR));
            placement.verified(placements.keep(placement, facts, verdict, declaration), Months.ALL, Months.ALL);
            placement.submit(clock.instant());
            records.flush();
            submitted.fire(new PlacementSubmitted(placement.id(), declarationId, declaration.employer(), declaration.office(), placement.name(), placements.file(placement, declaration).toReview(),
                    clock.instant()));
            return placement.id();
        });
    }
}
