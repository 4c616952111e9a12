package anye.shell.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import anye.access.CurrentActor;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A page goes out whole: what is said once (the flash) can still be taken back, and a failure in its last line still
 * becomes the error page. The platform's own buffer has one size, that of the largest page, and is made three times over
 * for the smallest; this one grows.
 *
 * <p>A page that answers a post does not go out at all: it is left for the address to which the answer leads, with all its
 * errors and all that was typed ({@link AfterPost}). A post that belongs to no page of ours does nothing ({@link TypedAgain}), and one that is sent twice at
 * once is done once ({@link SentOnce}).
 */
public class WholePage implements Filter {

    private static final String PARAMETER = "answer";
    private static final String HTML = "text/html;charset=UTF-8";
    /** What the platform sends for a page of which it keeps nothing. */
    private static final String NOTHING_KEPT = "stateless";
    /** Bytes of a packed page that is left for somebody without a session. */
    private static final int LONGEST_OF_VISITORS = 32 * 1024;
    /** By this parameter a page with a form says that nothing of it is kept: a visitor who only opens it gets no session. */
    private static final String SAYS_SO = "<ui:param name=\"stateless\"";

    /** A page that answers a post. @param retryAfter seconds, or null */
    private record Page(int status, String retryAfter, byte[] packed) {
    }

    @Inject
    private CurrentActor actor;

    private Set<String> formsWithoutState;

    @Override
    public void init(FilterConfig config) {
        formsWithoutState = pages(config.getServletContext(), "/").filter(page -> saysSo(config.getServletContext(), page)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> pages(ServletContext pages, String below) {
        return pages.getResourcePaths(below).stream().filter(path -> !path.startsWith("/WEB-INF/")).flatMap(path -> path.endsWith("/") ? pages(pages, path) : Stream.of(path)).filter(path -> path.endsWith(".xhtml"));
    }

    private static boolean saysSo(ServletContext pages, String page) {
        try (var source = pages.getResourceAsStream(page)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8).contains(SAYS_SO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            let(chain, request, response);
        } else if (!request.getMethod().equals("POST")) {
            var left = AfterPost.find(request, actor.get(), PARAMETER, Page.class);
            if (left.isPresent()) {
                show(left.get(), response);
            } else {
                let(chain, request, response);
            }
        } else if (isOfAPage(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM), request.getServletPath())) {
            post(chain, request, response);
        } else {
            lead(TypedAgain.address(request), response);
        }
    }

    private static void let(FilterChain chain, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var held = new Held(response);
        chain.doFilter(request, held);
        held.letGo();
    }

    private void post(FilterChain chain, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var session = request.getSession(false);
        var leadsTo = new CompletableFuture<String>();
        var before = session == null ? null : SentOnce.of(session).alreadySent(SentOnce.form(request), leadsTo);
        if (before != null) {
            lead(before, response);
            return;
        }
        try {
            var held = new Held(response);
            chain.doFilter(request, held);
            if (held.hasPage()) {
                var page = new Page(held.getStatus(), held.getHeader("Retry-After"), pack(held.page.toString()));
                boolean fits = page.packed().length <= LONGEST_OF_VISITORS || request.getSession(false) != null;
                lead(fits ? AfterPost.leave(request, actor.get(), PARAMETER, page) : AfterPost.withNothing(request, PARAMETER), response);
            } else {
                held.letGo();
            }
        } finally {
            leadsTo.complete(response.getStatus() / 100 == 3 ? response.getHeader("Location") : null);
        }
    }

    private boolean isOfAPage(String state, String page) {
        return state != null && (!state.equals(NOTHING_KEPT) || formsWithoutState.contains(page));
    }

    private static void lead(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static void show(Page page, HttpServletResponse response) throws IOException {
        response.setStatus(page.status());
        response.setContentType(HTML);
        if (page.retryAfter() != null) {
            response.setHeader("Retry-After", page.retryAfter());
        }
        try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(page.packed()))) {
            unpacked.transferTo(response.getOutputStream());
        }
    }

    /** A page is a tenth as long so, and a session may keep ten. */
    private static byte[] pack(String page) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static final class Held extends HttpServletResponseWrapper {

        private static final int USUAL = 16_384;

        private CharArrayWriter page;
        private PrintWriter writer;

        private Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                page = new CharArrayWriter(USUAL);
                writer = new PrintWriter(page);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (writer == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void reset() {
            super.reset();
            forget();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            forget();
        }

        private void forget() {
            page = null;
            writer = null;
        }

        @Override
        public void sendError(int status) throws IOException {
            forget();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget();
            super.sendError(status, message);
        }

        private boolean hasPage() {
            return writer != null && !isCommitted();
        }

        private void letGo() throws IOException {
            if (hasPage()) {
                page.writeTo(getResponse().getWriter());
            }
        }
    }
}
