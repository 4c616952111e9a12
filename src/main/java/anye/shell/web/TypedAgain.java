package anye.shell.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.kernel.web.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that was sent from a page which the server no longer knows, because too many others were opened since: nothing of
 * it is done, and the page is opened anew with what was typed, but for passwords and files.
 */
public class TypedAgain implements SystemEventListener {

    private static final String PARAMETER = "typed";
    /** No form of ours has more, but for its files. */
    private static final int MOST_CHARACTERS = 64 * 1024;

    /** What was sent, by names of fields. */
    private record Typed(Map<String, String[]> fields) {
    }

    /** Keeps what was sent. @return the address that shows it again */
    static String address(HttpServletRequest request) {
        if (request.getSession(false) == null) {
            return AfterPost.withNothing(request, PARAMETER);
        }
        var fields = new HashMap<>(request.getParameterMap());
        fields.remove(ResponseStateManager.VIEW_STATE_PARAM);
        var kept = fields.values().stream().flatMap(Stream::of).mapToLong(String::length).sum() > MOST_CHARACTERS ? Map.<String, String[]>of() : fields;
        return AfterPost.leave(request, CDI.current().select(CurrentActor.class).get().get(), PARAMETER, new Typed(kept));
    }

    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (context.isPostback() || request.getParameter(PARAMETER) == null) {
            return;
        }
        AfterPost.find(request, CDI.current().select(CurrentActor.class).get().get(), PARAMETER, Typed.class).ifPresent(typed -> {
            ((UIViewRoot) event.getSource()).visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
                put(context, component, typed.fields());
                return VisitResult.ACCEPT;
            });
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Texts.of(context.getViewRoot().getLocale(), "shell.failure.expired"), null));
        });
    }

    private static void put(FacesContext context, UIComponent component, Map<String, String[]> fields) {
        if (!(component instanceof UIInput input) || input instanceof UIViewParameter || input instanceof HtmlInputFile || input instanceof HtmlInputSecret || !wasSent(context, input, fields)) {
            return;
        }
        var typed = fields.get(input.getClientId(context));
        if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(String.valueOf(typed != null));
        } else if (input instanceof UISelectMany) {
            input.setSubmittedValue(typed == null ? new String[0] : typed);
        } else if (typed != null && typed.length > 0) {
            input.setSubmittedValue(typed[0]);
        }
    }

    /** Whether the form around the field was the one that was sent. */
    private static boolean wasSent(FacesContext context, UIComponent field, Map<String, String[]> fields) {
        var around = field.getParent();
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around != null && fields.containsKey(around.getClientId(context));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
