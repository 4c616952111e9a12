package anye.shell.web;

import anye.kernel.web.Pages;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A button that is shown on a condition (a case is open, nobody else has claimed it) is not there any more when the condition has
 * changed while the page was open, and Faces answers what was sent as if nothing had been pressed. Here it is found out, once for all
 * pages: the page opens anew as it stands now, says that nothing was done, and gives back what was typed.
 */
public class StaleActPhaseListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.isPostback() && !context.getResponseComplete() && !context.getPartialViewContext().isAjaxRequest() && Pages.isPressedInVain(context)) {
            StaleAct.tell(context, "shell.stale.gone");
        }
    }
}
