package anye.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import anye.access.CurrentActor;
import anye.audit.Journal;
import anye.kernel.Division;
import anye.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Saves 单位信息 whole: whoever declares must first have done this (V16). The code and the name are those of the sign-in. */
@Stateless
public class SaveProfile {

    @Inject
    private Employers employers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Journal journal;

    @Inject
    private Event<EmployerMoved> moved;

    @Inject
    private Clock clock;

    /**
     * @throws ChangedMeanwhile when somebody else has saved since {@code typed} was read
     * @throws Refusal at every field that is wrong
     */
    public void save(EmployerProfile typed) {
        var code = actor.employer();
        var employer = employers.find(code).orElseThrow(() -> new Refusal(null, "employer.profileIncomplete"));
        if (employer.version() != typed.version()) {
            throw new ChangedMeanwhile();
        }
        var before = employer.profile();
        var checked = new ProfileCheck(LocalDate.now(clock)).check(typed, before);
        employer.save(checked);
        tellOffices(before.certifyingDivision(), checked.certifyingDivision());
        journal.write("employer.profile.saved", "employer:" + employer.id(), code, Map.of());
    }

    private void tellOffices(Division from, Division to) {
        if (from != null && !from.equals(to)) {
            moved.fire(new EmployerMoved(actor.employer(), from, to));
        }
    }
}
