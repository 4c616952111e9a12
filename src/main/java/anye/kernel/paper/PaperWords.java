package anye.kernel.paper;

import java.util.Locale;

import anye.kernel.web.Texts;

/** Papers are official documents and speak Chinese, whatever the reader's language. */
final class PaperWords {

    private PaperWords() {
    }

    static String of(String key, Object... arguments) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
