package anye.review.window.web;

import java.io.IOException;

import anye.access.CurrentActor;
import anye.access.Sessions;
import anye.review.window.StopActing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /review/acting/end}: the button in the banner that every page bears while a clerk acts for an employer. A POST, so that no foreign page can press it by a picture. */
@WebServlet("/review/acting/*")
public class StopActingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient StopActing stopActing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        if (actor.isActing()) {
            response.setHeader("Location", "/review/acceptance.xhtml?id=" + stopActing.stop());
            sessions.actNoLonger(request);
        } else {
            response.setHeader("Location", "/review/acceptances.xhtml");
        }
    }
}
