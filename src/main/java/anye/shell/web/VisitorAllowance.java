package anye.shell.web;

import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;

import anye.access.CurrentActor;
import anye.kernel.web.ClientAddress;
import anye.rules.api.Allowance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How often one address may ask, unsigned, for the pages that cost more than their text: what is counted or drawn for each
 * request, and the pages in several steps, each of which keeps a session. An office shares one address, so it is wide; who is
 * signed in is not counted.
 */
@WebFilter(urlPatterns = {"/levy/calculator.xhtml", "/levy/relief/announced.xhtml", "/report/statistics.xhtml", "/report/performance.xhtml", "/reports/open/*", "/notices/manual.pdf",
    "/window/look.xhtml", "/window/person.xhtml", "/phone/upload.xhtml"})
public class VisitorAllowance implements Filter {

    private static final int TOO_MANY = 429;
    private static final int PAGES_A_MINUTE = 300;
    private static final int SESSIONS_A_MINUTE = 60;
    private static final int MOST_CLIENTS = 10_000;

    @Inject
    private Clock clock;
    @Inject
    private CurrentActor actor;

    private Allowance pages;
    private Allowance sessions;

    @Override
    public void init(FilterConfig config) {
        pages = new Allowance(PAGES_A_MINUTE, MOST_CLIENTS, clock);
        sessions = new Allowance(SESSIONS_A_MINUTE, MOST_CLIENTS, clock);
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        long wait = actor.get().isSignedIn() ? 0 : wait(request);
        if (wait > 0) {
            var response = (HttpServletResponse) answer;
            response.setHeader("Retry-After", String.valueOf(wait));
            response.sendError(TOO_MANY);
        } else {
            chain.doFilter(asked, answer);
        }
    }

    private long wait(HttpServletRequest request) {
        var client = ClientAddress.of(request);
        var keepsSession = Stream.of("/window/", "/phone/", "/levy/calculator").anyMatch(request.getServletPath()::startsWith);
        long wait = pages.take(client);
        return wait == 0 && keepsSession && request.getSession(false) == null ? sessions.take(client) : wait;
    }
}
