package anye.sandbox.tax;

import java.io.StringReader;

import anye.kernel.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes a result and answers; with {@code anye.sandbox.tax.fail-percent} set, so many attempts of a hundred fail, half of them after the effect. */
@Path("/results")
@RequestScoped
public class PretendTaxBureau {

    @Inject
    private Received received;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@HeaderParam("Idempotency-Key") String key, String body) {
        if (key == null || key.isBlank() || key.length() > 200 || !isReadable(body)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        var attempt = received.attempt();
        var fails = attempt * 37 % 100 < Integer.parseInt(Installation.setting("anye.sandbox.tax.fail-percent", "0"));
        if (fails && attempt % 2 == 0) {
            return Response.serverError().build();
        }
        var result = received.take(key, body);
        if (fails) {
            return Response.serverError().build();
        }
        return result.map(known -> Response.ok(Json.createObjectBuilder().add("receipt", known.receipt()).add("state", known.state()).build().toString()))
                .orElseGet(() -> Response.status(Response.Status.CONFLICT)).build();
    }

    private static boolean isReadable(String body) {
        try (var reader = Json.createReader(new StringReader(body == null ? "" : body))) {
            reader.readObject();
            return true;
        } catch (JsonException unreadable) {
            return false;
        }
    }
}
