package anye.rules.api;

import anye.kernel.Refusal;
import anye.kernel.web.ClientAddress;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Counts the requests of each address before anything else is done for them. */
@Provider
@PreMatching
public class RequestCount implements ContainerRequestFilter {

    /** Of the application that asks: this class is made once for each, so no bean of ours. */
    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        long wait = CDI.current().select(PublicAllowance.class).get().take(ClientAddress.of(request));
        if (wait > 0) {
            context.abortWith(Problems.of(429, List.of(new Refusal(null, "rules.api.tooOften", Long.toString(wait))),
                    Spoken.of(context.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).header(HttpHeaders.RETRY_AFTER, wait).build());
        }
    }
}
