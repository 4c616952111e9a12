package anye.shell.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import anye.kernel.Refusal;
import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Turns what went wrong into what a person can act on: a refusal becomes the message at its field, a stale edit says
 * that somebody was faster, an expired page opens again. What is our own error is logged by kind and place alone,
 * since a message of an exception may carry personal data, and shown as a page with a number to quote.
 */
public class Failures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    public Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var failure = events.next().getContext();
            var context = failure.getContext();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, failure.getException(), failure.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable thrown, PhaseId phase) {
        var refusal = find(thrown, Refusal.class);
        if (refusal != null) {
            refuse(context, refusal);
        } else if (find(thrown, ViewExpiredException.class) != null) {
            redirect(context, TypedAgain.address((HttpServletRequest) context.getExternalContext().getRequest()));
        } else if (find(thrown, OptimisticLockException.class) != null) {
            stale(context);
        } else {
            LOG.log(Level.SEVERE, () -> "Failed in " + phase + ": " + Trace.withoutMessages(thrown));
            throw new FacesException("A failure of our own, told in the log");
        }
    }

    /** On a page that was sent, each fault stands at its field and all that was typed stays; on a page that was only opened, home (or, while it is not complete, the unit profile) says why it could not be. */
    private void refuse(FacesContext context, Refusal refusal) {
        if (context.isPostback()) {
            if (refusal.field() == null && Pages.isPressedInVain(context)) {
                // what it refuses has taken the form from the page, and what was typed with it
                StaleAct.tell(context, refusal.code(), refusal.arguments());
                return;
            }
            refusal.all().forEach(fault -> Pages.refuse(context, fault));
        } else {
            Pages.flash(context, FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot() == null ? null : context.getViewRoot().getLocale(), refusal.code(), refusal.arguments()));
            redirect(context, refusal.code().equals("employer.profileIncomplete") ? "/employer/edit.xhtml" : "/home.xhtml");
        }
    }

    private void stale(FacesContext context) {
        if (context.isPostback() && context.getViewRoot() != null) {
            StaleAct.tell(context, "shell.failure.stale");
        } else {
            openAgain(context, "shell.failure.stale");
        }
    }

    private void openAgain(FacesContext context, String key) {
        Pages.flash(context, FacesMessage.SEVERITY_WARN, Texts.of(context.getExternalContext().getRequestLocale(), key));
        redirect(context, Pages.currentAddress(context));
    }

    private static void redirect(FacesContext context, String address) {
        try {
            context.getExternalContext().redirect(address);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> kind) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
