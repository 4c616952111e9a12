package anye.access;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one authentication mechanism: it recognises whom a portal or a password has signed in. The platform's own OpenID
 * mechanism lets an unsigned token in and knows one portal, so signing in is ours ({@link PortalSignIn}).
 */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentActor current;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isFile(request)) {
            return context.doNothing();
        }
        var actor = sessions.recognise(request);
        current.is(actor);
        if (!actor.isSignedIn()) {
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(actor::subject, actor.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** Style sheets and scripts are everybody's: no session is asked for. */
    private static boolean isFile(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.startsWith("/jakarta.faces.resource/") || address.startsWith("/resources/");
    }
}
