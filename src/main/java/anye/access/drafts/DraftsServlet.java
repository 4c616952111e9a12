package anye.access.drafts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import anye.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code /drafts/<key>}: a page's script keeps, asks for and drops what is typed there. A request needs the header
 * {@code X-Anye: draft}, which no other site can send along.
 */
@WebServlet("/drafts/*")
public class DraftsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64 * 1024;
    private static final Pattern KEY = Pattern.compile("/[A-Za-z0-9.-]{1,100}");

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient CurrentActor actor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var path = request.getPathInfo();
        if (!actor.isSignedIn() || path == null || !KEY.matcher(path).matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!"draft".equals(request.getHeader("X-Anye"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answer(request, response, path.substring(1));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        switch (request.getMethod()) {
            case "GET" -> give(response, key);
            case "POST", "PUT" -> keep(request, response, key);
            case "DELETE" -> {
                drafts.forget(key);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void give(HttpServletResponse response, String key) throws IOException {
        var draft = drafts.find(key);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(draft.get());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!isObject(text)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        drafts.keep(key, text);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static boolean isObject(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readObject();
            return true;
        } catch (JsonException | IllegalStateException | UnsupportedOperationException notJson) {
            return false;
        }
    }
}
