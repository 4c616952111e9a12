package anye.notice.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where attachments and the operations manual are downloaded. */
@ApplicationPath("/notices")
public class NoticesApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Attachment.class, ManualPaper.class);
    }
}
