package anye.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The nonce of this page's scripts. Our forms carry it in a hidden field, so that they can be sent without any script, too. */
@Named
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(jakarta.faces.context.FacesContext.getCurrentInstance()).getNonce();
    }
}
