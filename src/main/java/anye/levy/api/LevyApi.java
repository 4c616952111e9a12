package anye.levy.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the office sees what was handed in with an application for relief. */
@ApplicationPath("/levy/relief/files")
public class LevyApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ReliefProof.class);
    }
}
