package anye.rules.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A Content-Type that is none is a problem in words, too: the server would answer with a page of its own before any resource is asked. */
public class PlainMediaType implements Filter {

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(?:;\\s*" + TOKEN + "=(?:" + TOKEN + "|\"[^\"]*\")\\s*)*;?\\s*");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || isMediaType(type)) {
            chain.doFilter(asked, answer);
            return;
        }
        try (var problem = Problems.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, List.of(), Spoken.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))).build()) {
            var response = (HttpServletResponse) answer;
            response.setStatus(problem.getStatus());
            response.setContentType(Problems.TYPE.getType() + "/" + Problems.TYPE.getSubtype());
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getWriter().write((String) problem.getEntity());
        }
    }

    static boolean isMediaType(String header) {
        return MEDIA_TYPE.matcher(header.strip()).matches();
    }
}
