package anye.letter.api.commitment;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where commitments are downloaded. */
@ApplicationPath("/commitments")
public class CommitmentsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CommitmentPaper.class);
    }
}
