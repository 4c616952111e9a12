package anye.sandbox.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import anye.kernel.Installation;
import anye.sandbox.TaxBureau;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The pretend tax bureau: {@code POST /sandbox/tax/results} with an {@code Idempotency-Key}. It fails as often as
 * {@code anye.sandbox.tax.fail-percent} says, by count and not by chance; every second failure comes after the result was
 * taken in, which is what a broken line looks like from our side.
 */
@WebServlet("/sandbox/tax/*")
public class TaxServlet extends PretendServlet {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Inject
    private transient TaxBureau bureau;

    public TaxServlet() {
        super("tax");
    }

    @Override
    void answer(HttpServletRequest request, JsonObject result, HttpServletResponse response) throws IOException {
        var key = request.getHeader("Idempotency-Key");
        if (!"/results".equals(request.getPathInfo()) || key == null || key.isBlank() || key.length() > 200) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean fails = TaxBureau.fails(attempts.getAndIncrement(), Integer.parseInt(Installation.setting("anye.sandbox.tax.fail-percent", "0")));
        if (fails && failures.getAndIncrement() % 2 == 0) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var received = bureau.receive(key, result);
        if (received.isEmpty()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (fails) {
            response.sendError(HttpServletResponse.SC_GATEWAY_TIMEOUT);
        } else {
            say(response, Json.createObjectBuilder().add("receipt", received.get().receipt()).add("state", received.get().state()).build());
        }
    }
}
