package anye.dispatch.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the form and the scans of a dispatch are opened. */
@ApplicationPath("/dispatch-papers")
public class DispatchPapersApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DispatchPapers.class);
    }
}
