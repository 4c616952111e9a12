package anye.access.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import anye.access.Actor;
import anye.access.Authorization;
import anye.access.CurrentActor;
import anye.access.Sessions;
import anye.kernel.Installation;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets pass what the authorization table allows. Who is not signed in is sent to sign in and comes back to the very
 * address; who may not see a page is told what is told of a page that does not exist.
 */
public class Gate implements Filter {

    @Inject
    private CurrentActor current;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var row = Authorization.table().page(path);
        Actor actor = current.get();
        if (row == null || path.startsWith("/sandbox/") && !Installation.sandbox()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (row.allows(actor)) {
            chain.doFilter(request, response);
        } else if (Sessions.actedUntilNow(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/review/acceptances.xhtml?ended=true");
        } else if (actor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            askToSignIn(path, request, response);
        }
    }

    private static void askToSignIn(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (path.startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var signIn = "/access/sign-in.xhtml?to=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn + "\"/></partial-response>");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn);
    }

    /** The page with its parameters. What a form was sent to has lost them; the page it was sent from has them still. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null && !request.getMethod().equals("GET")) {
            query = queryOfPage(request);
        }
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String queryOfPage(HttpServletRequest request) {
        try {
            var page = request.getHeader("Referer") == null ? null : URI.create(request.getHeader("Referer"));
            return page != null && request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
