package anye.shell.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import anye.access.Actor;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What posts of one session have left for the pages to which they lead: no page answers a post itself, so that a browser
 * can go back to every page and open every page anew without asking whether to send the form again. Each stands under a
 * name of its own, so that two tabs do not mix; the oldest goes when there are too many. What was left for one person
 * nobody else gets, nor the same person acting for another.
 */
final class AfterPost {

    private static final int MOST = 10;
    private static final int MOST_OF_VISITORS = 1000;

    /** For pages that keep no session: only who knows the name finds what was left, and a thousand wrong posts are no thousand sessions. */
    private static final AfterPost VISITORS = new AfterPost(MOST_OF_VISITORS);

    private record Left(Actor actor, String path, Object what) {
    }

    private final Map<String, Left> all = new LinkedHashMap<>();

    private final int most;

    private AfterPost(int most) {
        this.most = most;
    }

    /** @return the address of the page that was posted to, with a parameter that names what was left */
    static String leave(HttpServletRequest request, Actor actor, String parameter, Object what) {
        var here = withNothing(request, parameter);
        return here + (here.contains("?") ? "&" : "?") + parameter + "=" + of(request).put(new Left(actor, request.getRequestURI(), what));
    }

    /** The address of the page that was posted to, with nothing left there. */
    static String withNothing(HttpServletRequest request, String parameter) {
        var query = request.getQueryString() == null ? "" : request.getQueryString().replaceAll("(^|&)" + parameter + "=[^&]*", "").replaceFirst("^&", "");
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    /** What was left for this person at this address. */
    static <T> Optional<T> find(HttpServletRequest request, Actor actor, String parameter, Class<T> kind) {
        var name = request.getParameter(parameter);
        if (name == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(of(request).get(name)).filter(left -> left.actor().equals(actor) && left.path().equals(request.getRequestURI()))
                .map(Left::what).filter(kind::isInstance).map(kind::cast);
    }

    private static AfterPost of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return VISITORS;
        }
        synchronized (AfterPost.class) {
            if (session.getAttribute(AfterPost.class.getName()) instanceof AfterPost left) {
                return left;
            }
            var none = new AfterPost(MOST);
            session.setAttribute(AfterPost.class.getName(), none);
            return none;
        }
    }

    private synchronized String put(Left left) {
        var name = UUID.randomUUID().toString().replace("-", "");
        all.put(name, left);
        if (all.size() > most) {
            all.remove(all.keySet().iterator().next());
        }
        return name;
    }

    private synchronized Left get(String name) {
        return all.get(name);
    }
}
