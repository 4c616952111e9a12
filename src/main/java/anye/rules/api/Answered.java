package anye.rules.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** An answer that no cache keeps: it is about a person. */
public final class Answered {

    private static final MediaType JSON = new MediaType("application", "json", "UTF-8");

    private Answered() {
    }

    public static Response with(JsonObject answer, Locale locale) {
        return Response.ok(answer.toString(), JSON).language(locale).header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
