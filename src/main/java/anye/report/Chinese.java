package anye.report;

import java.util.Locale;

import anye.kernel.web.Texts;

/** Words of an official paper, which is Chinese whoever asks for it. */
final class Chinese {

    private Chinese() {
    }

    static String text(String key, Object... arguments) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
