package anye.evidence.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where an employer's own files are shown again. */
@ApplicationPath("/evidence")
public class EvidenceApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OwnFile.class);
    }
}
