package anye.rules.api;

import anye.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts the requests of each address before anything else is done for them. */
@Provider
@PreMatching
@ApplicationScoped
public class RequestCount implements ContainerRequestFilter {

    private static final int MOST_CLIENTS = 10_000;

    @Context
    private HttpServletRequest request;

    private Allowance allowance;

    protected RequestCount() {
    }

    @Inject
    public RequestCount(@ConfigProperty(name = "anye.api.per-minute", defaultValue = "120") int perMinute, Clock clock) {
        allowance = new Allowance(perMinute, MOST_CLIENTS, clock);
    }

    @Override
    public void filter(ContainerRequestContext context) {
        long wait = allowance.take(client(request.getRemoteAddr()));
        if (wait > 0) {
            context.abortWith(Problems.of(429, List.of(new Refusal(null, "rules.api.tooOften", Long.toString(wait))),
                    Spoken.of(context.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).header(HttpHeaders.RETRY_AFTER, wait).build());
        }
    }

    /** One subscriber has 2^64 addresses of IPv6: the first half of the address is the client. */
    public static String client(String address) {
        String[] groups = address.split(":");
        return groups.length > 4 ? String.join(":", List.of(groups).subList(0, 4)) : address;
    }
}
