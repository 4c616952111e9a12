package anye.sandbox.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import anye.kernel.Installation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the pretend offices share: JSON by POST, from this installation alone, which knows the secret. */
abstract class PretendServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1 << 20;

    private final String secret;

    PretendServlet(String secret) {
        this.secret = secret;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAllowed(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var body = request.getInputStream().readNBytes(LONGEST);
        try (var reader = Json.createReader(new java.io.ByteArrayInputStream(body))) {
            answer(request, reader.readObject(), response);
        } catch (JsonException | ClassCastException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    abstract void answer(HttpServletRequest request, JsonObject question, HttpServletResponse response) throws IOException;

    private boolean isAllowed(HttpServletRequest request) {
        var expected = "Bearer " + Installation.secret(secret);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                String.valueOf(request.getHeader("Authorization")).getBytes(StandardCharsets.UTF_8));
    }

    static void say(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
