package anye.review.revocation.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the office sees what an employer handed in with its statement. */
@ApplicationPath("/review/revocations/files")
public class RevocationApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(StatementPaper.class);
    }
}
