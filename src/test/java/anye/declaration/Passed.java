package anye.declaration;

import anye.kernel.BusinessYear;
import anye.kernel.CreditCode;
import anye.kernel.Division;
import jakarta.persistence.EntityManager;

/** For tests of later rooms: people of whom every answer is kept as PASS, though nobody was asked. */
public final class Passed {

    private Passed() {
    }

    /** @return the number of the declaration */
    public static long people(EntityManager records, CreditCode employer, BusinessYear year, Division office, int howMany) {
        var declaration = ManyPeople.aDeclaration(records, employer, year, office);
        ManyPeople.people(records, declaration, howMany).forEach(placement -> ManyPeople.pass(records, placement, year, office));
        return declaration.id();
    }

    /** How many of them still have the verdict in which all passes. */
    public static long passing(EntityManager records, long declaration) {
        return records.createQuery("select v from StoredVerdict v, Placement p where v.id = p.verdictId and p.declarationId = :declaration", StoredVerdict.class)
                .setParameter("declaration", declaration).getResultStream().filter(stored -> stored.verdict().equals(ManyPeople.ALL_PASS)).count();
    }
}
