package anye.access.web;

import java.io.IOException;

import anye.kernel.Installation;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every response. A page may use the scripts and styles of this address, none written into it; the rest may do nothing at all. */
public class SafeHeaders implements Filter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; "
            + "frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        response.setHeader(POLICY, isPage(request) ? OWN : NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (Installation.address().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000");
        }
        if (!isFile(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Also where an address ends in nothing: the first page, and the page that says what went wrong. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml") && !isFile(request);
    }

    static boolean isFile(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }
}
