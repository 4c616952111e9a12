package anye.access.web;

import java.io.IOException;

import anye.access.PortalSignIn;
import anye.access.Sessions;
import anye.access.SignInRefused;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code /sign-in/portal/{id}?to=} goes to a portal, {@code /sign-in/callback/{id}} is where it sends people back,
 * {@code /sign-in/out} ends the session. Whatever fails is a page in plain words.
 */
@WebServlet("/sign-in/*")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalSignIn portals;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.startsWith("/portal/")) {
            begin(path.substring("/portal/".length()), request, response);
        } else if (path.startsWith("/callback/")) {
            finish(path.substring("/callback/".length()), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void begin(String portal, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            response.sendRedirect(portals.begin(portal, request.getParameter("to"), request.getParameter("login_hint"), request, response));
        } catch (SignInRefused refusal) {
            refuse(portal, refusal, request, response);
        }
    }

    private void finish(String portal, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            response.sendRedirect(portals.finish(portal, request, response));
        } catch (SignInRefused refusal) {
            refuse(portal, refusal, request, response);
        }
    }

    private void refuse(String portal, SignInRefused refusal, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        portals.refused(portal, refusal);
        response.setStatus(refusal.status());
        if (refusal.kind() == SignInRefused.Kind.TOO_MANY) {
            response.setHeader("Retry-After", "60");
        }
        request.setAttribute(SignInFailedPage.REFUSAL, refusal);
        request.getRequestDispatcher("/access/sign-in-failed.xhtml").forward(request, response);
    }

    /** Signing out is a POST, so that no foreign page can do it by a picture. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/out".equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var portal = sessions.end(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/access/signed-out.xhtml" + (portal == null ? "" : "?portal=" + portal));
    }
}
