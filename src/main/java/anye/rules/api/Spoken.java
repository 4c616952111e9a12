package anye.rules.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of an answer: Chinese, unless English is asked for first. */
final class Spoken {

    private Spoken() {
    }

    static Locale of(HttpHeaders headers) {
        List<Locale> asked = headers.getAcceptableLanguages();
        return !asked.isEmpty() && asked.get(0).getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
    }
}
