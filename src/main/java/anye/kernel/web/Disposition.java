package anye.kernel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that names what is handed out (RFC 6266): the name as people read it, and a plain one for whoever cannot. */
public final class Disposition {

    private Disposition() {
    }

    /** @param ending without the dot */
    public static String attachment(String name, String ending) {
        return "attachment; " + named(name, ending);
    }

    /** Of what the browser may show itself. */
    public static String inline(String name, String ending) {
        return "inline; " + named(name, ending);
    }

    private static String named(String name, String ending) {
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*%;/\\\\]", "_").strip();
        var whole = clean.endsWith("." + ending) ? clean : clean + "." + ending;
        return "filename=\"anye." + ending + "\"; filename*=UTF-8''" + URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
