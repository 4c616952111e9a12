package anye.employer;

import anye.access.CurrentActor;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Fetches what the register says of the employer acting now. It never changes what the employer has typed. */
@Stateless
public class FetchRegistration {

    @Inject
    private CurrentActor actor;
    @Inject
    private BusinessRegister register;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BusinessRegister.State fetch() {
        register.ask(actor.employer());
        return register.state(actor.employer());
    }
}
