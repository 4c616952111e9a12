package anye.rules.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What may be asked without signing in. */
@ApplicationPath("/api/v1")
public class PublicApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Verifications.class, Levies.class, Retirements.class, WorkingDaysAhead.class, RequestCount.class,
                Problems.class);
    }

    /** The server would otherwise describe the service by itself, in a form that nobody reads. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
