package anye.notice;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The manual as PDF, drawn once for each language and audience: it changes with the release alone. */
@ApplicationScoped
public class ManualPapers {

    @Inject
    private Release release;

    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

    public byte[] pdf(Locale language, boolean staff) {
        var known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return drawn.computeIfAbsent(known.getLanguage() + staff, each -> ManualDrawing.draw(known, staff, release.name())).clone();
    }
}
