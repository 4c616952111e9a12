package anye.rules.api;

import anye.kernel.Refusal;
import anye.kernel.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** Every failure as application/problem+json (RFC 9457), in words, without what was typed and without a stack. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    static final MediaType TYPE = new MediaType("application", "problem+json", "UTF-8");

    static final int MOST_ERRORS = 20;

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    /** Of the application that failed: this class is made once for each, so no bean of ours. */
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = Spoken.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (failure instanceof Malformed malformed) {
            return of(malformed.status(), malformed.errors(), locale).build();
        }
        if (failure instanceof Refusal refusal) {
            return of(400, List.of(refusal), locale).build();
        }
        if (failure instanceof WebApplicationException answer) {
            return ofStatus(answer.getResponse(), locale);
        }
        // The message of a failure may carry what was typed; its class and place do not.
        LOG.severe(() -> failure.getClass().getName() + " at " + Arrays.stream(failure.getStackTrace()).limit(8).toList());
        return of(500, List.of(), locale).build();
    }

    /** Keeps what the protocol asks for beside the status, such as Allow. */
    private static Response ofStatus(Response answer, Locale locale) {
        Response.ResponseBuilder problem = of(answer.getStatus(), List.of(), locale);
        if (answer.getHeaderString(HttpHeaders.ALLOW) != null) {
            problem.header(HttpHeaders.ALLOW, answer.getHeaderString(HttpHeaders.ALLOW));
        }
        return problem.build();
    }

    /** Names so many errors and says how many more there are: a request that is wrong all over would be answered by many times its size. */
    static Response.ResponseBuilder of(int status, List<Refusal> errors, Locale locale) {
        String key = "rules.api.problem." + status;
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Refusal error : errors.subList(0, Math.min(errors.size(), MOST_ERRORS))) {
            JsonObjectBuilder item = Json.createObjectBuilder();
            if (error.field() == null) {
                item.add("field", JsonValue.NULL);
            } else {
                item.add("field", error.field());
            }
            list.add(item.add("code", error.code()).add("message", Texts.of(locale, error.code(), error.arguments())));
        }
        JsonObjectBuilder problem = Json.createObjectBuilder().add("type", "about:blank")
                .add("title", Texts.of(locale, Texts.has(key) ? key : "rules.api.problem.other"))
                .add("status", status).add("errors", list);
        int more = errors.size() - MOST_ERRORS;
        if (more > 0) {
            problem.add("more", more).add("detail", Texts.of(locale, "rules.api.more", Integer.toString(more)));
        }
        String body = problem.build().toString();
        return Response.status(status).type(TYPE).language(locale).header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).entity(body);
    }
}
