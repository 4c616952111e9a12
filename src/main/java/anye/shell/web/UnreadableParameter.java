package anye.shell.web;

import anye.kernel.PlainText;
import anye.kernel.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * A parameter of an address that is no number, no day or no word of its list counts as absent, and the page says so. As a
 * failed validation it would keep the other parameters from the page, too, and the page from being opened.
 */
public class UnreadableParameter implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** No search and no address to come back to is longer. */
    private static final int MOST = 2000;

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (context.getResponseComplete() || context.getViewRoot() == null) {
            return;
        }
        for (var parameter : ViewMetadata.getViewParameters(context.getViewRoot())) {
            if (parameter.getSubmittedValue() instanceof String asked && !isReadable(context, parameter, asked)) {
                parameter.setSubmittedValue(null);
                if (!parameter.isRequired()) {
                    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words(context, parameter), null));
                }
            }
        }
    }

    private static boolean isReadable(FacesContext context, UIViewParameter parameter, String asked) {
        try {
            var converter = converter(context, parameter);
            if (converter != null) {
                converter.getAsObject(context, parameter, asked);
            }
            return asked.length() <= MOST && PlainText.isReadable(asked);
        } catch (ConverterException unreadable) {
            return false;
        }
    }

    private static Converter<?> converter(FacesContext context, UIViewParameter parameter) {
        var target = parameter.getValueExpression("value");
        return parameter.getConverter() != null || target == null ? parameter.getConverter() : context.getApplication().createConverter(target.getType(context.getELContext()));
    }

    private static String words(FacesContext context, UIViewParameter parameter) {
        var own = parameter.getConverterMessage();
        return own != null ? own : Texts.of(context.getViewRoot().getLocale(), "shell.address.malformed");
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
