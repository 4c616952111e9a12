package anye.review;

import java.time.Clock;
import java.util.Set;

import anye.access.Acting;
import anye.access.Actor;
import anye.access.Role;
import anye.access.Staff;
import anye.kernel.Division;
import anye.testing.Transaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** For tests inside the server: an office with people of its own, and the cases in it. */
@Dependent
class ReviewOffice {

    @Inject
    private Staff staff;
    @Inject
    private Acting acting;
    @Inject
    private Transaction transaction;
    @Inject
    private Clock clock;

    /** Somebody with an account, who is there from now on. */
    Actor has(String office, String account, Role role) {
        staff.ensure(account, "样例" + account, Set.of(role), Division.of(office), "urn:sample", account, clock.instant());
        return staff.actor("urn:sample", account).orElseThrow();
    }

    void acts(Actor who) {
        acting.as(who);
    }

    long caseOf(long placement) {
        return transaction.ask(records -> records.createQuery("select max(c.id) from ReviewCase c where c.placementId = :placement", Long.class)
                .setParameter("placement", placement).getSingleResult());
    }

    /** As it stands in the records, whoever acts. */
    ReviewCase found(long caseId) {
        return transaction.ask(records -> records.find(ReviewCase.class, caseId));
    }
}
