package anye.access.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import anye.kernel.Installation;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Only requests to our own address, and changes only from our own pages. The host is the one of {@code anye.address};
 * {@code anye.hosts} names more, such as the one a load balancer asks by.
 */
public class OwnOrigin implements Filter {

    private static final int MISDIRECTED = 421;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String origin = origin(URI.create(Installation.address()));
    private final Set<String> hosts = Stream.concat(Stream.of(host(URI.create(Installation.address()))),
            Installation.setting("anye.hosts").stream().flatMap(list -> Arrays.stream(list.split(","))).map(String::trim))
            .map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        var host = request.getHeader("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            say(response, MISDIRECTED, "请使用本系统的网址：" + Installation.address() + "\nPlease use this system's address: " + Installation.address() + "\n");
        } else if (!isPlain(request.getRequestURI())) {
            say(response, HttpServletResponse.SC_BAD_REQUEST, "网址不正确。\nThis is no address of this system.\n");
        } else if (!READING.contains(request.getMethod()) && !comesFromHere(request)) {
            say(response, HttpServletResponse.SC_FORBIDDEN, "请从本系统的页面办理。\nPlease use this system's own pages.\n");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** No second way to write the same address: no parameters in the path, no encoded slash, no dots. */
    static boolean isPlain(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return Stream.of(";", "//", "\\", "%2f", "%5c", "%2e", "%00", "%25", "/..").noneMatch(lower::contains);
    }

    /** A browser says where a form came from; a program that is no browser has no one's session to misuse. */
    private boolean comesFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        var from = request.getHeader("Origin");
        if (from != null) {
            return from.equals(origin);
        }
        var page = request.getHeader("Referer");
        return page == null || page.equals(origin) || page.startsWith(origin + "/");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + host(address);
    }

    private static String host(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
