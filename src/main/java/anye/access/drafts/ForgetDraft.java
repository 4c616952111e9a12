package anye.access.drafts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A form that was accepted and led on needs its draft no more. Every form sends the key of its draft along, so no page has to think of it. */
public class ForgetDraft implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var key = context.getExternalContext().getRequestParameterMap().get("draft");
        // an accepted form answers with a redirect; one that is shown again keeps its draft
        if (key != null && !key.isEmpty() && context.getResponseComplete() && !context.isValidationFailed()) {
            CDI.current().select(Drafts.class).get().forget(key);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
