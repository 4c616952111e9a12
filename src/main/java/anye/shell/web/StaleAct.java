package anye.shell.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import anye.kernel.web.Pages;
import anye.kernel.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What was sent from a page that had changed meanwhile, for the page as it opens anew: nothing typed is lost. */
@Named
@ApplicationScoped
public class StaleAct {

    private static final String TYPED = "anye.typed";

    /** One text that was typed; {@code label} is the field's. */
    public record Typed(String label, String text) implements Serializable {
    }

    /** Opens the page anew, with the message, as a warning, and everything that was typed. */
    static void tell(FacesContext context, String key, Object... arguments) {
        var flash = context.getExternalContext().getFlash();
        flash.put(TYPED, new ArrayList<>(typed(context)));
        Pages.flash(context, FacesMessage.SEVERITY_WARN, Texts.of(context.getViewRoot().getLocale(), key, arguments));
        try {
            context.getExternalContext().redirect(Pages.currentAddress(context));
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Texts alone: what was chosen is chosen again with a glance, and a secret is not shown. */
    private static List<Typed> typed(FacesContext context) {
        Map<String, UIInput> fields = new HashMap<>();
        collect(context.getViewRoot(), fields);
        var typed = new ArrayList<Typed>();
        context.getExternalContext().getRequestParameterMap().forEach((name, text) -> {
            var field = fields.get(name.substring(name.lastIndexOf(':') + 1));
            if (field != null && !text.isBlank()) {
                var label = field.getAttributes().get("label");
                typed.add(new Typed(label == null ? "" : label.toString(), text));
            }
        });
        return typed;
    }

    /** Shown or not. */
    private static void collect(UIComponent within, Map<String, UIInput> fields) {
        within.getFacetsAndChildren().forEachRemaining(component -> {
            if (component instanceof HtmlInputText || component instanceof HtmlInputTextarea) {
                fields.put(component.getId(), (UIInput) component);
            }
            collect(component, fields);
        });
    }

    /** Whether the page was opened anew because of it. */
    public boolean isFound() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(TYPED) != null;
    }

    @SuppressWarnings("unchecked")
    public List<Typed> getTyped() {
        var typed = (List<Typed>) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(TYPED);
        return typed == null ? List.of() : typed;
    }
}
