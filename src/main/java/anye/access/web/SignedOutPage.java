package anye.access.web;

import anye.access.PortalSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Signed out here, and on to the portal to sign out there. A page goes there and not a redirect, since browsers hold a
 * redirect after a form to the form's own address.
 */
@Named
@RequestScoped
public class SignedOutPage {

    @Inject
    private PortalSignIn portals;

    private String portalEnd;
    private boolean asked;

    /** Null when there is nothing to end elsewhere. */
    public String getPortalEnd() {
        if (!asked) {
            asked = true;
            portalEnd = portals.endOfSession(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("portal"));
        }
        return portalEnd;
    }
}
