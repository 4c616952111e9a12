package anye.registry;

import java.time.Clock;
import java.util.List;

import anye.employer.BusinessRegister;
import anye.employer.RegisteredUnit;
import anye.kernel.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the department that registers units. */
@ApplicationScoped
public class UnitsRegister implements BusinessRegister {

    @Inject
    private DepartmentsOnline online;
    @Inject
    private DepartmentAnswers answers;
    @Inject
    private Clock clock;

    @Override
    public State state(CreditCode unit) {
        var last = answers.lastOf(unit, Department.UNITS);
        var known = last.filter(said -> !said.isSilent()).or(() -> answers.lastHeardOf(unit, Department.UNITS)).filter(DepartmentAnswer::isUnderstood).map(UnitsRegister::read).filter(found -> !found.values().isEmpty());
        return new State(known, last.map(DepartmentAnswer::at).orElse(null), last.map(DepartmentAnswer::isSilent).orElse(false));
    }

    @Override
    public void ask(CreditCode unit) {
        var asked = new Asked(Department.UNITS, null, unit, null);
        var askedAt = clock.instant();
        answers.keep(List.of(new DepartmentAnswer(asked, askedAt, online.ask(List.of(asked)).get(0))));
    }

    private static RegisteredUnit read(DepartmentAnswer said) {
        return new RegisteredUnit(AnswerReader.unit(said.json()), said.at());
    }
}
