package anye.kernel.web;

import java.util.Set;
import java.util.stream.Collectors;

import anye.kernel.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** The few things every page bean needs: to confirm and go on, and to say something on the next page. */
public final class Pages {

    private Pages() {
    }

    /** Says on the next page that the act is done, and goes there by a redirect, so that a reload does not do it again. */
    public static String confirmed(String key, String page, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        flash(context, FacesMessage.SEVERITY_INFO, Texts.of(context.getViewRoot().getLocale(), key, arguments));
        return to(page);
    }

    public static String to(String page) {
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public static void flash(FacesContext context, Severity severity, String text) {
        var flash = context.getExternalContext().getFlash();
        flash.setKeepMessages(true);
        flash.setRedirect(true);
        context.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** Says on the next page, beside what is done there, what to take care of. */
    public static void warn(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        flash(context, FacesMessage.SEVERITY_WARN, Texts.of(context.getViewRoot().getLocale(), key, arguments));
    }

    /** Says on this page, above everything, what is wrong with it. */
    public static void error(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), key, arguments), null));
    }

    /** Says what is wrong at its field, which keeps what was typed, or, where the page shows no such field, above everything. */
    public static void refuse(FacesContext context, Refusal fault) {
        context.addMessage(clientId(context, fault.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), fault.code(), fault.arguments()), null));
        context.validationFailed();
    }

    /** The button that was pressed, as far as the page still shows it; null when it does not. */
    public static UICommand pressed(FacesContext context) {
        var parameters = context.getExternalContext().getRequestParameterMap();
        var found = new UICommand[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            if (component instanceof UICommand command && parameters.containsKey(command.getClientId(context)) && !Boolean.TRUE.equals(command.getAttributes().get("disabled"))) {
                found[0] = command;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** Whether a button was pressed that the page has and does not show any more, or that stood in a row which is gone. */
    public static boolean isPressedInVain(FacesContext context) {
        var names = context.getExternalContext().getRequestParameterMap().keySet().stream().map(name -> name.substring(name.lastIndexOf(':') + 1)).collect(Collectors.toSet());
        return hasCommand(context.getViewRoot(), names) && pressed(context) == null;
    }

    private static boolean hasCommand(UIComponent within, Set<String> ids) {
        for (var children = within.getFacetsAndChildren(); children.hasNext();) {
            var child = children.next();
            if (child instanceof UICommand && ids.contains(child.getId()) || hasCommand(child, ids)) {
                return true;
            }
        }
        return false;
    }

    /** The address of the page as the user sees it, with its parameters, for opening it once more. */
    public static String currentAddress(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The client id of the input whose own id is {@code field}; null, which means the page as a whole, when the page shows no such input. */
    public static String clientId(FacesContext context, String field) {
        if (field == null || context.getViewRoot() == null) {
            return null;
        }
        var found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            if (field.equals(component.getId()) && component instanceof UIInput input) {
                found[0] = component.getClientId(context);
                refuse(input, context.getExternalContext().getRequestParameterMap().get(found[0]));
                return VisitResult.COMPLETE;
            }
            return component instanceof UIComponent ? VisitResult.ACCEPT : VisitResult.REJECT;
        });
        return found[0];
    }

    /** An input that is not valid shows what was sent and nothing else: without that, what was typed would be gone. */
    private static void refuse(UIInput input, String sent) {
        input.setValid(false);
        if (sent != null && (input instanceof HtmlInputText || input instanceof HtmlInputTextarea || input instanceof UISelectOne)) {
            input.setSubmittedValue(sent);
        }
    }
}
