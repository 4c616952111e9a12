package anye.shell.web;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.UserTransaction;

/**
 * A form that Faces finds incomplete or malformed is told at once what is wrong with its content, too. The act that was asked
 * for is tried with what is valid, in a transaction that never commits, and what it refuses stands at its field beside the rest.
 * Only forms that say {@code content} ({@code a:form}) are tried: {@code true}, or the id of the button that stands for the others,
 * since its act does nothing that a transaction does not undo.
 */
public class AllFaultsPhaseListener implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AllFaultsPhaseListener.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isValidationFailed() || context.getResponseComplete()) {
            return;
        }
        var sent = Pages.pressed(context);
        if (sent != null && form(sent) instanceof UIForm form && tried(sent, form) instanceof UICommand act && act.getActionExpression() != null) {
            form.processUpdates(context);
            tell(context, refused(context, act));
        }
    }

    private static UIComponent tried(UICommand sent, UIForm form) {
        var content = form.getAttributes().get("content");
        return content == null || sent.isImmediate() ? null : content.equals("true") ? sent : form.findComponent(content.toString());
    }

    private static UIComponent form(UIComponent sent) {
        var parent = sent.getParent();
        while (parent != null && !(parent instanceof UIForm)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static Refusal refused(FacesContext context, UICommand sent) {
        var transaction = CDI.current().select(UserTransaction.class).get();
        var news = new HashSet<>(context.getMessageList());
        var flash = context.getExternalContext().getFlash();
        var told = Set.copyOf(flash.keySet());
        try {
            transaction.begin();
            try {
                sent.getActionExpression().invoke(context.getELContext(), null);
            } finally {
                transaction.rollback();
            }
        } catch (ELException e) {
            return refusal(e);
        } catch (Exception e) {
            LOG.log(Level.FINE, () -> "Not tried to its end: " + Trace.withoutMessages(e));
        } finally {
            // an act that would have succeeded has no news yet
            for (var messages = context.getMessages(); messages.hasNext();) {
                if (!news.contains(messages.next())) {
                    messages.remove();
                }
            }
            Set.copyOf(flash.keySet()).stream().filter(name -> !told.contains(name)).forEach(flash::remove);
            flash.setKeepMessages(false);
            flash.setRedirect(false);
        }
        return null;
    }

    private static Refusal refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        LOG.log(Level.FINE, () -> "Not tried to its end: " + Trace.withoutMessages(thrown));
        return null;
    }

    /** What is said of the whole form may be said only because something is missing, and a field whose value is not there has its fault. */
    private static void tell(FacesContext context, Refusal refusal) {
        if (refusal != null) {
            refusal.all().stream().filter(fault -> Objects.nonNull(fault.field()) && isValid(context, fault.field())).forEach(fault -> Pages.refuse(context, fault));
        }
    }

    private static boolean isValid(FacesContext context, String field) {
        var valid = new boolean[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            if (field.equals(component.getId()) && component instanceof UIInput input) {
                valid[0] = input.isValid();
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return valid[0];
    }
}
