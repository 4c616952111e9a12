package anye.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import anye.kernel.BusinessYear;
import anye.kernel.CertificateType;
import anye.kernel.CreditCode;
import anye.kernel.DisabilityCategory;
import anye.kernel.Division;
import anye.kernel.Months;
import anye.kernel.Refusal;
import anye.kernel.ResidentNumber;
import anye.registry.FoundCertificate;
import anye.rules.YearFacts;
import anye.rules.YearVerdict;
import jakarta.persistence.EntityManager;

/** A declaration with as many people as a test needs, made without asking anybody. */
final class ManyPeople {

    static final Instant THEN = Instant.parse("2025-05-12T01:00:00Z");

    /** Every question of every month is answered by PASS. */
    static final YearVerdict ALL_PASS = new YearVerdict(0xFFF, 0xFFF, 0xFFF, 0xFFF, 0xFFF, 0xFFF, 0, 12);

    private ManyPeople() {
    }

    static Declaration aDeclaration(EntityManager records, CreditCode employer, BusinessYear year, Division office) {
        var declaration = new Declaration(employer, year, office, THEN);
        records.persist(declaration);
        records.flush();
        return declaration;
    }

    /** Men, born one a day from the first of 1980 on, called 样例 and their place in the list. */
    static List<Placement> people(EntityManager records, Declaration declaration, int howMany) {
        return people(records, declaration, 0, howMany);
    }

    /** Those from one place of the list up to another. */
    static List<Placement> people(EntityManager records, Declaration declaration, int from, int to) {
        var people = IntStream.range(from, to).mapToObj(place -> new Placement(declaration.id(), number(place),
                new PersonDetails("样例" + (place + 1), "13800000000", null, "辽宁省鞍山市铁东区", "样例路1号", null, null, null, false, null), THEN)).toList();
        people.forEach(placement -> {
            records.persist(placement);
            // numbers are given at the flush, and in no order to several at once
            records.flush();
        });
        for (var placement : people) {
            records.persist(PlacementCertificate.fetched(placement.id(), new FoundCertificate(CertificateType.DISABILITY, placement.person().value() + "43", DisabilityCategory.PHYSICAL, 3,
                    LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))));
            records.persist(new PlacementContract(placement.id(), new ContractDetails(false, Affiliation.SELF, ContractType.OPEN_ENDED, LocalDate.of(2023, 1, 1), null, null, null, null, null, null, null)));
        }
        records.flush();
        return people;
    }

    static ResidentNumber number(int place) {
        var seventeen = "210399" + LocalDate.of(1980, 1, 1).plusDays(place).toString().replace("-", "") + "701";
        for (char check : "0123456789X".toCharArray()) {
            try {
                return ResidentNumber.of(seventeen + check);
            } catch (Refusal wrongCheck) {
                // the next one
            }
        }
        throw new IllegalStateException("No check digit fits");
    }

    /** As if the departments had been asked and everything passed. */
    static void pass(EntityManager records, Placement placement, BusinessYear year, Division office) {
        var verdict = new StoredVerdict(placement.id(), YearFacts.of(year, placement.person().birthDate(), placement.person().gender()), ALL_PASS, office, THEN);
        records.persist(verdict);
        records.flush();
        placement.verified(verdict.id(), Months.ALL, Months.ALL);
    }
}
