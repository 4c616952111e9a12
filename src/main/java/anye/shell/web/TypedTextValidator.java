package anye.shell.web;

import anye.kernel.PlainText;
import anye.kernel.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Every field, without being asked for: what was typed is no longer than the field's {@code maxlength}, in UTF-16 units as
 * browsers and H2 count (PostgreSQL counts characters, which are never more), and every character of it is one.
 * A browser keeps to the first by itself, whoever sends forms without one does not.
 */
@FacesValidator(value = "anye.TypedText", isDefault = true)
public class TypedTextValidator implements Validator<Object> {

    /** Of a field that names no other bound, such as a password. */
    static final int MOST = 1000;

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (component instanceof UIViewParameter || !(component instanceof UIInput input) || !(input.getSubmittedValue() instanceof String typed)) {
            return;
        }
        if (!PlainText.isReadable(typed)) {
            throw refused(context, "shell.field.unreadable", component);
        }
        if (typed.length() > most(component)) {
            throw refused(context, "shell.field.tooLong", component, most(component), typed.length());
        }
    }

    private static int most(UIComponent component) {
        if (component instanceof HtmlInputText text && text.getMaxlength() > 0) {
            return text.getMaxlength();
        }
        var given = component.getPassThroughAttributes(false) == null ? null : component.getPassThroughAttributes().get("maxlength");
        var most = given instanceof jakarta.el.ValueExpression expression ? expression.getValue(FacesContext.getCurrentInstance().getELContext()) : given;
        return most == null ? MOST : Integer.parseInt(most.toString());
    }

    private static ValidatorException refused(FacesContext context, String key, UIComponent field, Object... more) {
        var label = field.getAttributes().get("label");
        var arguments = new Object[more.length + 1];
        arguments[0] = label == null ? "" : label;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(context.getViewRoot().getLocale(), key, arguments), null));
    }
}
