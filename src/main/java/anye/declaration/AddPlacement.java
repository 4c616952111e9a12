package anye.declaration;

import anye.kernel.BusinessYear;
import anye.kernel.ResidentNumber;
import anye.registry.AskDepartments;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * 添加残疾人: the ID number is enough. What the registers know is fetched, and the person stands in the list as 资料待完善
 * from then on, so that nothing is lost whatever happens to the browser.
 */
@Stateless
public class AddPlacement {

    @Inject
    private AskDepartments departments;
    @Inject
    private Registration registration;

    /** @return the number of the new placement */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long add(BusinessYear year, ResidentNumber person) {
        registration.mustBeNew(year, person);
        return registration.add(year, person, departments.about(person));
    }
}
