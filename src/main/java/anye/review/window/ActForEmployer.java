package anye.review.window;

import java.util.Map;

import anye.access.CurrentActor;
import anye.access.Mandate;
import anye.access.Mandates;
import anye.audit.Journal;
import anye.declaration.Declarations;
import anye.employer.Divisions;
import anye.employer.Employers;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Begins to enter for the employer of an acceptance; only while it is accepted and its year is filed, and only at the office where the employer is certified. */
@Stateless
public class ActForEmployer {

    @Inject
    private CurrentActor actor;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;
    @Inject
    private Mandates mandates;
    @Inject
    private Journal journal;

    public Mandate begin(long id) {
        var acceptance = acceptances.lock(id);
        acceptance.mustBe(AcceptanceState.ACCEPTED);
        employers.profile(acceptance.employer()).map(profile -> profile.certifyingDivision()).filter(office -> !office.equals(actor.get().office())).ifPresent(other -> {
            throw new Refusal(null, "review.window.otherOffice", Divisions.all().path(other));
        });
        declarations.mustBeFiled(acceptance.employer(), acceptance.year(), actor.get().office());
        var mandate = mandates.give(id, acceptance.employer(), acceptance.employerName(), acceptance.year());
        journal.write("review.window.entryBegun", "acceptance:" + id, acceptance.employer(), Map.of("mandate", String.valueOf(mandate.id())));
        return mandate;
    }
}
