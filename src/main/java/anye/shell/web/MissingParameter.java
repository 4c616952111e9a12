package anye.shell.web;

import java.io.IOException;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;

/** A page about one record, opened without saying which, or with what is no number: there is no such page. */
public class MissingParameter implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed() || context.getResponseComplete() || context.getViewRoot() == null) {
            return;
        }
        if (ViewMetadata.getViewParameters(context.getViewRoot()).stream().anyMatch(MissingParameter::isMissing)) {
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }

    private static boolean isMissing(UIViewParameter parameter) {
        return parameter.isRequired() && !parameter.isValid();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }
}
