package anye.review.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where a reviewer sees what was handed in. */
@ApplicationPath("/review/files")
public class ReviewApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ReviewedFile.class);
    }
}
