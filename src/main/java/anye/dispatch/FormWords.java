package anye.dispatch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands on the form, always in Chinese whatever the reader's language: it is an official paper. */
final class FormWords {

    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("anye.dispatch.paper", Locale.ROOT);

    private FormWords() {
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(CHINESE.getString(key), Locale.SIMPLIFIED_CHINESE).format(arguments);
    }
}
