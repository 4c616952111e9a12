package anye.review.window.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the office sees what was brought to its window. */
@ApplicationPath("/review/papers")
public class WindowPapersApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ScannedPaper.class);
    }
}
