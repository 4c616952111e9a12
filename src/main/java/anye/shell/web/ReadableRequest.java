package anye.shell.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import anye.kernel.PlainText;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a page is asked or sent can be read: a method and a kind of content that pages know, parameters of a bearable size,
 * and every text of theirs {@linkplain PlainText plain}. What cannot is refused in plain words before any page sees it.
 */
public class ReadableRequest implements Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";
    /** Bytes of a form without files; the server reads no longer one. With files the bound stands in web.xml. */
    private static final long LARGEST_FORM = 2_097_152;
    private static final long LARGEST_FORM_WITH_FILES = 67_108_864;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        int refused = refused(request);
        if (refused == 0) {
            chain.doFilter(new PlainRequest(request), answer);
        } else {
            ((HttpServletResponse) answer).sendError(refused);
        }
    }

    /** The status of a request that cannot be read; 0 of all others. */
    private static int refused(HttpServletRequest request) {
        var kind = kind(request);
        boolean page = request.getServletPath().endsWith(".xhtml");
        if (page && !METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (page && request.getMethod().equals("POST") && !kind.equals(FORM) && !kind.equals(FORM_WITH_FILES)) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        try {
            request.getParameterMap();
            return 0;
        } catch (RuntimeException unreadable) {
            return request.getContentLengthLong() > (kind.equals(FORM) ? LARGEST_FORM : LARGEST_FORM_WITH_FILES)
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static String kind(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static final class PlainRequest extends HttpServletRequestWrapper {

        private Map<String, String[]> parameters;

        private PlainRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var plain = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> plain.put(PlainText.of(name), Arrays.stream(values).map(PlainText::of).toArray(String[]::new)));
                parameters = Collections.unmodifiableMap(plain);
            }
            return parameters;
        }

        @Override
        public String[] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        @Override
        public String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
