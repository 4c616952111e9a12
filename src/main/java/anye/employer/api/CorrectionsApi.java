package anye.employer.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the office sees the papers of a correction. */
@ApplicationPath("/corrections")
public class CorrectionsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorrectionPaper.class);
    }
}
