package anye.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody goes after signing in: a page of ours, by its path and query. Everything else is dropped, among it
 * what a browser would read as another site ({@code //}, a backslash) however often it is encoded.
 */
final class TargetAddress {

    private static final Pattern SHAPE = Pattern.compile("/[A-Za-z0-9._~/-]*(\\?[A-Za-z0-9._~!$'()*+,;:@/?%&=-]*)?");
    private static final Pattern EVIL = Pattern.compile("[\\\\\\p{Cntrl}]");
    private static final int LONGEST = 1000;

    private TargetAddress() {
    }

    static Optional<String> of(String asked) {
        if (asked == null || asked.length() > LONGEST || !SHAPE.matcher(asked).matches() || !plainWhenDecoded(asked)) {
            return Optional.empty();
        }
        var path = asked.contains("?") ? asked.substring(0, asked.indexOf('?')) : asked;
        if (path.contains("//") || path.contains("/.") || path.startsWith("/sign-in/") || path.startsWith("/sandbox/oidc/")
                || Authorization.table().page(path) == null) {
            return Optional.empty();
        }
        return Optional.of(asked);
    }

    /** The first page of those that greet people which this one may open. */
    static String home(Actor actor) {
        for (var page : new String[] {"/home.xhtml", "/review/queue.xhtml", "/access/staff.xhtml"}) {
            if (Authorization.table().mayOpen(page, actor)) {
                return page;
            }
        }
        return "/index.xhtml";
    }

    private static boolean plainWhenDecoded(String asked) {
        var decoded = asked;
        for (int i = 0; i < 4; i++) {
            if (EVIL.matcher(decoded).find()) {
                return false;
            }
            try {
                decoded = URLDecoder.decode(decoded, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException brokenEncoding) {
                // a lone % stays a %
                return i > 0;
            }
        }
        return !EVIL.matcher(decoded).find();
    }
}
