package anye.declaration.web;

import anye.access.CurrentActor;
import anye.declaration.Declarations;
import anye.employer.EmployerProfile;
import anye.employer.Employers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Offers 完成申报 wherever an employer reads that the last of its people was approved. */
@Named
@RequestScoped
public class CompletionOfferBean {

    @Inject
    private CurrentActor actor;
    @Inject
    private Employers employers;
    @Inject
    private Declarations declarations;

    private Boolean offered;

    public boolean isOffered() {
        if (offered == null) {
            offered = actor.isEmployerHere() && employers.profile(actor.employer()).filter(EmployerProfile::complete).isPresent()
                    && declarations.overview(actor.employer(), declarations.currentYear()).isMayComplete();
        }
        return offered;
    }

    public int getYear() {
        return declarations.currentYear().value();
    }
}
