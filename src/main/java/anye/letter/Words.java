package anye.letter;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands on the papers, always in Chinese whatever the reader's language: they are official documents. */
final class Words {

    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("anye.letter.paper", Locale.ROOT);

    private Words() {
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(CHINESE.getString(key), Locale.SIMPLIFIED_CHINESE).format(arguments);
    }
}
