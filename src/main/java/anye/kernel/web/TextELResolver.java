package anye.kernel.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

/**
 * What {@code #{text['key']}} says on a page: the text in the language of the view, the key itself where no room has one.
 * {@code #{text.of('key', first, second)}} is the same, filled in. A page asks for a hundred texts. The platform's own
 * resource bundle would be looked for among all beans first, each time.
 */
public class TextELResolver extends ReadingELResolver {

    private static final Texts CHINESE = new Texts_zh();
    private static final Texts ENGLISH = new Texts_en();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && "text".equals(property)) {
            context.setPropertyResolved(true);
            return inLanguageOf(FacesContext.getCurrentInstance());
        }
        if (base instanceof Texts texts && property instanceof String key) {
            context.setPropertyResolved(base, property);
            return texts.containsKey(key) ? texts.getString(key) : key;
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base instanceof Texts texts && "of".equals(method)) {
            context.setPropertyResolved(base, method);
            return texts.of((String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        return null;
    }

    private static Texts inLanguageOf(FacesContext faces) {
        var english = faces.getViewRoot() != null && Locale.ENGLISH.getLanguage().equals(faces.getViewRoot().getLocale().getLanguage());
        return english ? ENGLISH : CHINESE;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Texts) {
            context.setPropertyResolved(true);
        }
        return true;
    }
}
