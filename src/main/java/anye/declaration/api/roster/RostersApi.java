package anye.declaration.api.roster;

import java.util.Map;
import java.util.Set;

import anye.rules.api.Problems;
import anye.rules.api.RequestCount;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Beside the rules as a public service, and counted with them. */
@ApplicationPath("/api/v1/rosters")
public class RostersApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RosterCheck.class, RequestCount.class, Problems.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
