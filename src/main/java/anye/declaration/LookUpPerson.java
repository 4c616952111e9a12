package anye.declaration;

import anye.access.CurrentActor;
import anye.employer.Employers;
import anye.kernel.ResidentNumber;
import anye.registry.AskDepartments;
import anye.registry.FoundPerson;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** STEP.01: 输入身份证号,自动获取残疾人员的信息. Whoever is not found is typed by hand. */
@Stateless
public class LookUpPerson {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private AskDepartments departments;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FoundPerson lookUp(ResidentNumber person) {
        employers.mustHaveProfile(actor.employer());
        return departments.about(person);
    }
}
