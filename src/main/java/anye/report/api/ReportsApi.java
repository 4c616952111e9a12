package anye.report.api;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where sheets and papers are downloaded. */
@ApplicationPath("/reports")
public class ReportsApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OfficeSheets.class, OpenData.class, OwnParcel.class);
    }
}
